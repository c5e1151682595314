package dev.lockstep.kit.interleavings;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One of the copies of a scenario that run side by side, with threads of its own that serve one round after another. */
final class Copy {
    private static final ThreadLocal<Copy> CURRENT = new ThreadLocal<>();
    /** A round without a time-out of its own takes less than a millisecond. */
    private static final int HANG_SECONDS = 4;

    private static final int LONGEST_TIME_OUT_SECONDS = 40;

    private final ThreadGroup group = new ThreadGroup("copy");
    private final Set<Thread> own = ConcurrentHashMap.newKeySet();
    private final ExecutorService pool = Executors.newCachedThreadPool(this::thread);
    private final AtomicInteger players = new AtomicInteger();
    private volatile CompletableFuture<Void> round = new CompletableFuture<>();

    static Copy current() {
        return CURRENT.get();
    }

    /** No daemon, for threads that the scenario starts take after it, and must count as left behind. */
    private Thread thread(Runnable task) {
        Thread thread = new Thread(group, task);
        own.add(thread);
        return thread;
    }

    void begin(Scenario scenario) {
        CompletableFuture<Void> fresh = new CompletableFuture<>();
        round = fresh;
        pool.execute(() -> {
            CURRENT.set(this);
            try {
                scenario.run();
                fresh.complete(null);
            } catch (Throwable thrown) {
                fresh.completeExceptionally(thrown);
            }
        });
    }

    void start(Player player) {
        players.incrementAndGet();
        pool.execute(player);
    }

    /** How many threads have been started. */
    int players() {
        return players.get();
    }

    /** Also what a thread throws that the scenario has started by itself. */
    void failed(Throwable thrown) {
        round.completeExceptionally(thrown);
    }

    /** Waits until the round has ended, or hangs: a thread that waits for a limited time gets that time. */
    void end(int number) throws InterruptedException {
        for (int waited = 0; waited < LONGEST_TIME_OUT_SECONDS; waited += HANG_SECONDS) {
            try {
                round.get(HANG_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (ExecutionException failed) {
                throw StressFailure.of(failed.getCause());
            } catch (TimeoutException late) {
                if (!waitsForTime()) {
                    break;
                }
            }
        }
        throw StressFailure.hang(number);
    }

    private boolean waitsForTime() {
        return Arrays.stream(alive())
                .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
                .flatMap(thread -> Arrays.stream(thread.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith("dev.lockstep.weaver.corpus."));
    }

    /** Whether a thread that the scenario has started by itself outlives it; one that is about to end gets a second. */
    boolean leavesThreads() {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (Arrays.stream(alive()).anyMatch(thread -> !own.contains(thread) && !thread.isDaemon())) {
            if (System.nanoTime() > patience) {
                return true;
            }
            Thread.yield();
        }
        return false;
    }

    private Thread[] alive() {
        Thread[] threads = new Thread[group.activeCount() + 16];
        return Arrays.copyOf(threads, group.enumerate(threads));
    }
}
