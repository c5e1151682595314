package dev.lockstep.kit.interleavings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands in for the named threads of a scenario: they are real. */
public final class Threads {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private record Named(String name, ThreadBody body) {}

    private final List<Named> threads;

    private Threads(List<Named> threads) {
        this.threads = List.copyOf(threads);
    }

    public static Threads named(String name, ThreadBody body) {
        return new Threads(List.of(new Named(name, body)));
    }

    public Threads and(String name, ThreadBody body) {
        List<Named> more = new ArrayList<>(threads);
        more.add(new Named(name, body));
        return new Threads(more);
    }

    public void runAll() throws InterruptedException {
        startAll().joinAll();
    }

    public Running startAll() {
        Copy copy = Copy.current();
        CountDownLatch gate = new CountDownLatch(threads.size());
        Map<String, Player> players = new LinkedHashMap<>();
        for (Named named : threads) {
            Player player = new Player(named.body, gate, copy);
            players.put(named.name, player);
            copy.start(player);
        }
        players.values().forEach(Player::awaitGate);
        return new Running(players);
    }

    /** Threads that have been started. */
    public static final class Running {
        private final Map<String, Player> players;

        private Running(Map<String, Player> players) {
            this.players = players;
        }

        public Running and(String name, ThreadBody body) {
            Map<String, Player> more = new LinkedHashMap<>(players);
            more.putAll(named(name, body).startAll().players);
            return new Running(more);
        }

        public void joinAll() throws InterruptedException {
            for (Player player : players.values()) {
                player.join();
            }
        }

        /** Looks at the thread's state again and again; it may go on all the same. */
        public Running untilBlocked(String name) {
            Player player = players.get(name);
            long end = System.nanoTime() + PATIENCE;
            while (!player.hasEnded() && !player.isBlocked() && System.nanoTime() < end) {
                Thread.yield();
            }
            return this;
        }

        public boolean isBlocked(String name) {
            return players.get(name).isBlocked();
        }

        public boolean hasEnded(String name) {
            return players.get(name).hasEnded();
        }

        public Running interrupt(String name) {
            players.get(name).interrupt();
            return this;
        }
    }
}
