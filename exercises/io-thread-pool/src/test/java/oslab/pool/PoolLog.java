package oslab.pool;

import dev.lockstep.kit.pictures.WorkerGantt.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes down when tasks come, start and end, and on which thread. What a pool says about itself is not asked for. */
final class PoolLog {
    private final Map<Long, State> states = new TreeMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> running = new ArrayList<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private long start;

    synchronized void begin() {
        start = System.nanoTime();
    }

    synchronized void comes(String task) {
        waiting.add(task);
        write();
    }

    synchronized void isRefused(String task) {
        waiting.remove(task);
        write();
    }

    synchronized void starts(String task) {
        waiting.remove(task);
        Thread thread = Thread.currentThread();
        if (!threads.contains(thread)) {
            threads.add(thread);
            running.add("");
        }
        running.set(threads.indexOf(thread), task);
        write();
    }

    synchronized void ends(String task) {
        running.set(running.indexOf(task), "");
        write();
    }

    /** Of what happens at one time, the last is what holds. */
    private void write() {
        long millis = (System.nanoTime() - start) / 1_000_000;
        states.put(millis, new State(running, waiting.size()));
    }

    /** What was the case from which millisecond on. */
    synchronized Map<Long, State> states() {
        return Map.copyOf(states);
    }
}
