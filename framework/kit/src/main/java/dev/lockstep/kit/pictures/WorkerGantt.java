package dev.lockstep.kit.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each thread of a pool runs and how many tasks wait, from moment to moment.
 *
 * <p>A long one is cut around the first difference. Threads beyond the 16th are left out.
 *
 * @param title what is run, in a few words
 * @param unit of time, such as {@code ms}
 * @param moments in order of time; what is said of one holds until the next
 */
public record WorkerGantt(String title, String unit, List<Moment> moments) implements Picture {
    private static final int BEFORE = 24;
    private static final int AFTER = 8;
    private static final int MOST_THREADS = 16;
    private static final int MOST_QUEUED = 1_000;

    /**
     * A point in time.
     *
     * @param time in the unit of the picture, not negative
     * @param event what came from outside, such as {@code C is handed in}, or empty
     */
    public record Moment(long time, String event, State expected, State actual) {
        boolean differs() {
            return !actual.equals(expected);
        }
    }

    /**
     * A pool from a moment on.
     *
     * @param running the task of each thread; empty for a thread that has none
     * @param queued tasks that wait
     */
    public record State(List<String> running, int queued) {
        /** A pool without a thread. */
        public static final State EMPTY = new State(List.of(), 0);

        /** Threads at the end that have no task are left out, so that a pool may have them or not. */
        public State {
            int threads = Math.min(running.size(), MOST_THREADS);
            while (threads > 0 && running.get(threads - 1).isEmpty()) {
                threads--;
            }
            running = List.copyOf(running.subList(0, threads));
            queued = Math.max(0, Math.min(queued, MOST_QUEUED));
        }

        /** A pool that runs these tasks, each on a thread of its own, while others wait. */
        public static State of(int queued, String... running) {
            return new State(List.of(running), queued);
        }

        String told() {
            List<String> tasks =
                    running.stream().map(task -> task.isEmpty() ? "–" : task).toList();
            return tasks.isEmpty() ? "nothing" : String.join(" ", tasks);
        }
    }

    public WorkerGantt {
        moments = List.copyOf(window(moments));
    }

    /**
     * Two courses of one run.
     *
     * @param events what came from outside, by time
     * @param expected what should be the case from which time on
     * @param actual what was the case from which time on
     */
    public static WorkerGantt comparing(
            String title, String unit, Map<Long, String> events, Map<Long, State> expected, Map<Long, State> actual) {
        TreeMap<Long, State> right = new TreeMap<>(expected);
        TreeMap<Long, State> found = new TreeMap<>(actual);
        TreeMap<Long, String> times = new TreeMap<>(events);
        right.keySet().forEach(time -> times.putIfAbsent(time, ""));
        found.keySet().forEach(time -> times.putIfAbsent(time, ""));
        List<Moment> moments = new ArrayList<>();
        times.forEach((time, event) -> moments.add(new Moment(time, event, at(time, right), at(time, found))));
        return new WorkerGantt(title, unit, moments);
    }

    private static State at(long time, TreeMap<Long, State> course) {
        Map.Entry<Long, State> last = course.floorEntry(time);
        return last == null ? State.EMPTY : last.getValue();
    }

    private static List<Moment> window(List<Moment> moments) {
        int difference = difference(moments);
        int middle = difference < 0 ? moments.size() : difference;
        return moments.subList(Math.max(0, middle - BEFORE), Math.min(moments.size(), middle + AFTER + 1));
    }

    private static int difference(List<Moment> moments) {
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).differs()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstDifference() {
        return difference(moments);
    }

    @Override
    public String text() {
        TextTable table = new TextTable()
                .line("  " + unit, "event", "threads run: expected", "yours", "tasks wait: expected", "yours");
        int marked = firstDifference();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            table.line(
                    (i == marked ? "> " : "  ") + moment.time(),
                    moment.event(),
                    moment.expected().told(),
                    moment.actual().told(),
                    Integer.toString(moment.expected().queued()),
                    Integer.toString(moment.actual().queued()));
        }
        return title + "\n\n" + table;
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "worker-gantt");
        json.put("title", title);
        json.put("unit", unit);
        json.put("moments", moments.stream().map(WorkerGantt::json).toList());
        return json;
    }

    private static Map<String, Object> json(Moment moment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("time", moment.time());
        json.put("event", moment.event());
        json.put("expected", moment.expected().running());
        json.put("expectedQueued", moment.expected().queued());
        json.put("actual", moment.actual().running());
        json.put("actualQueued", moment.actual().queued());
        return json;
    }
}
