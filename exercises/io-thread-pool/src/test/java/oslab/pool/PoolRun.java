package oslab.pool;

import dev.lockstep.kit.pictures.WorkerGantt;
import dev.lockstep.kit.pictures.WorkerGantt.Moment;
import dev.lockstep.kit.pictures.WorkerGantt.State;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Tasks that come to a pool at fixed times and take fixed times, beside what should become of them. Time is virtual, so the
 * chart of a right pool is always the same; where something else happens, the whole run is shown.
 *
 * <p>Threads are numbered in the order of their first tasks.
 */
final class PoolRun {
    private static final long END = 1_000;

    private final String title;
    private final int core;
    private final int maximum;
    private final int queue;
    private final Map<Long, Task> arrivals = new TreeMap<>();
    private final Map<Long, State> expected = new TreeMap<>();
    private final PoolLog log = new PoolLog();

    private record Task(String name, long millis) {}

    PoolRun(int core, int maximum, int queue) {
        this.core = core;
        this.maximum = maximum;
        this.queue = queue;
        this.title = "Core size " + core + ", maximum size " + maximum + ", room for " + queue + " in the queue";
    }

    /** At {@code millis} comes a task that takes {@code duration} milliseconds. */
    PoolRun comes(long millis, String name, long duration) {
        arrivals.put(millis, new Task(name, duration));
        return this;
    }

    /** From {@code millis} on, each thread should run the task of its place in {@code running}, and {@code queued} should wait. */
    PoolRun expect(long millis, int queued, String... running) {
        expected.put(millis, State.of(queued, running));
        return this;
    }

    /** What an exploration runs. */
    void play() throws InterruptedException {
        BoundedThreadPool pool = Pools.pool(core, maximum, queue);
        log.begin();
        long now = 0;
        for (Map.Entry<Long, Task> arrival : arrivals.entrySet()) {
            TimeUnit.MILLISECONDS.sleep(arrival.getKey() - now);
            now = arrival.getKey();
            handIn(pool, arrival.getValue());
        }
        TimeUnit.MILLISECONDS.sleep(END);
    }

    private void handIn(BoundedThreadPool pool, Task task) {
        log.comes(task.name());
        try {
            pool.submit(() -> {
                log.starts(task.name());
                TimeUnit.MILLISECONDS.sleep(task.millis());
                log.ends(task.name());
                return task.name();
            });
        } catch (RejectedExecutionException full) {
            log.isRefused(task.name());
        }
    }

    /** Fails with a picture if something came that should not. */
    void assertAsExpected() {
        Map<Long, String> events = new TreeMap<>();
        arrivals.forEach((millis, task) -> events.put(millis, task.name() + " comes"));
        WorkerGantt gantt = WorkerGantt.comparing(title, "ms", events, expected, log.states());
        gantt.assertNoDifference(headline(gantt));
    }

    private static String headline(WorkerGantt gantt) {
        int first = gantt.firstDifference();
        if (first < 0) {
            return "";
        }
        Moment moment = gantt.moments().get(first);
        String what = moment.event().isEmpty() ? "" : ", when " + moment.event();
        return "At " + moment.time() + " ms" + what + ": expected " + told(moment.expected()) + ", but found "
                + told(moment.actual()) + ".";
    }

    private static String told(State state) {
        long busy = state.running().stream().filter(task -> !task.isEmpty()).count();
        String running = busy == 0
                ? "that nothing runs"
                : "threads to run "
                        + String.join(
                                ", ",
                                state.running().stream()
                                        .map(task -> task.isEmpty() ? "nothing" : task)
                                        .toList());
        return running + " and " + state.queued() + " to wait";
    }
}
