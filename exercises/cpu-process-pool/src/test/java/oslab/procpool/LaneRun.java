package oslab.procpool;

import dev.lockstep.kit.pictures.ProcessLanes;
import dev.lockstep.kit.pictures.ProcessLanes.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Tasks that come to a pool at fixed times and compute for fixed times, beside what each worker should do. Time is
 * virtual, so a right pool always does the same; where something else happens, the whole run is shown.
 */
final class LaneRun {
    private final String title;
    private final int workers;
    private final Duration limit;
    private final Map<Long, Task> arrivals = new TreeMap<>();
    private final List<Event> expected = new ArrayList<>();
    private LaneLog log;

    private record Task(String name, int millis) {}

    LaneRun(String title, int workers, Duration limit) {
        this.title = title;
        this.workers = workers;
        this.limit = limit;
    }

    /** At {@code millis} comes a task that computes for {@code duration} milliseconds and returns its name. */
    LaneRun comes(long millis, String name, int duration) {
        arrivals.put(millis, new Task(name, duration));
        return this;
    }

    /** Next, this should happen to the worker of lane 1, 2, … */
    LaneRun expect(int lane, String what) {
        expected.add(Event.of(lane - 1, what));
        return this;
    }

    /** Fails with a picture if something happened that should not. */
    void assertAsExpected() {
        ProcessLanes lanes = log.comparedWith(title, expected);
        lanes.assertNoDifference(headline(lanes));
    }

    private static String headline(ProcessLanes lanes) {
        int first = lanes.firstDifference();
        if (first < 0) {
            return "";
        }
        ProcessLanes.Step step = lanes.steps().get(first);
        return "Step " + step.number() + ": expected that " + told(step.expected()) + ", but found that "
                + told(step.actual()) + ".";
    }

    private static String told(Event event) {
        return event.what().isEmpty() ? "nothing happens" : "worker " + (event.lane() + 1) + " " + event.what();
    }

    /** What an exploration runs. */
    void play() throws Exception {
        FakeLauncher launcher = FakeLauncher.computing();
        log = launcher.logging();
        WorkerProcessPool pool = new WorkerProcessPool(workers, limit, launcher);
        long now = 0;
        for (Map.Entry<Long, Task> arrival : arrivals.entrySet()) {
            Task task = arrival.getValue();
            TimeUnit.MILLISECONDS.sleep(arrival.getKey() - now);
            now = arrival.getKey();
            pool.submit(millis -> compute(task.name(), millis), task.millis());
        }
        Pools.settle();
    }

    private String compute(String name, int millis) throws InterruptedException {
        log.addHere("begins " + name);
        Pools.compute(millis);
        log.addHere("ends " + name);
        return name;
    }
}
