package dev.lockstep.kit.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pool of processes did, step by step, each process in a lane of its own, and what its work came to.
 *
 * <p>A long one is cut around the first difference; steps keep their numbers. There are at most 16 lanes.
 *
 * <p>Two runs of one submission must give the same report. So a failure shows process numbers and processor times only where
 * they come from a stand-in for the operating system.
 *
 * @param title what is run, in a few words
 * @param steps what should happen beside what did
 * @param processes what is known of each lane of what happened
 */
public record ProcessLanes(String title, List<Step> steps, List<Process> processes) implements Picture {
    /** Stands for a number that nobody knows. */
    public static final long UNKNOWN = -1;

    private static final int BEFORE = 20;
    private static final int AFTER = 8;
    private static final int MOST_LANES = 16;

    /**
     * One step.
     *
     * @param number counted from 1
     */
    public record Step(int number, Event expected, Event actual) {
        boolean differs() {
            return !actual.sameAs(expected);
        }
    }

    /**
     * Something that a process does.
     *
     * @param lane of the process, counted from 0; whatever is beyond the last lane stands in the last
     * @param what in a few words, such as {@code task B}; empty if nothing happens
     * @param bytes sent with it, or {@link #UNKNOWN}
     */
    public record Event(int lane, String what, long bytes) {
        /** Nothing happens. */
        public static final Event NONE = new Event(0, "", UNKNOWN);

        public Event {
            lane = Math.max(0, Math.min(lane, MOST_LANES - 1));
            bytes = Math.max(UNKNOWN, bytes);
        }

        /** Something without bytes that anybody counted. */
        public static Event of(int lane, String what) {
            return new Event(lane, what, UNKNOWN);
        }

        private boolean sameAs(Event other) {
            boolean bytesAgree = bytes == UNKNOWN || other.bytes == UNKNOWN || bytes == other.bytes;
            return what.equals(other.what) && (what.isEmpty() || lane == other.lane && bytesAgree);
        }

        private String told() {
            String size = bytes == UNKNOWN ? "" : ", " + bytes + " bytes";
            return what.isEmpty() ? "" : "lane " + (lane + 1) + ": " + what + size;
        }
    }

    /**
     * A process. Each number may be {@link #UNKNOWN}.
     *
     * @param name such as {@code parent} or {@code worker 1}
     * @param pid the number that the operating system gave it
     * @param bytesSent bytes that it has sent
     * @param bytesReceived bytes that were sent to it
     * @param cpuMillis processor time that it has used, in milliseconds
     */
    public record Process(String name, long pid, long bytesSent, long bytesReceived, long cpuMillis) {
        public Process {
            pid = Math.max(UNKNOWN, pid);
            bytesSent = Math.max(UNKNOWN, bytesSent);
            bytesReceived = Math.max(UNKNOWN, bytesReceived);
            cpuMillis = Math.max(UNKNOWN, cpuMillis);
        }
    }

    public ProcessLanes {
        steps = List.copyOf(window(steps));
        processes = List.copyOf(processes.subList(0, Math.min(processes.size(), MOST_LANES)));
    }

    /** Two courses of one run, event by event; the shorter one ends in nothing. */
    public static ProcessLanes comparing(
            String title, List<Event> expected, List<Event> actual, List<Process> processes) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            steps.add(new Step(
                    i + 1,
                    i < expected.size() ? expected.get(i) : Event.NONE,
                    i < actual.size() ? actual.get(i) : Event.NONE));
        }
        return new ProcessLanes(title, steps, processes);
    }

    private static List<Step> window(List<Step> steps) {
        int difference = difference(steps);
        int middle = difference < 0 ? steps.size() : difference;
        return steps.subList(Math.max(0, middle - BEFORE), Math.min(steps.size(), middle + AFTER + 1));
    }

    private static int difference(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).differs()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstDifference() {
        return difference(steps);
    }

    @Override
    public String text() {
        TextTable table = new TextTable().line("  step", "expected", "yours");
        int marked = firstDifference();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            table.line(
                    (i == marked ? "> " : "  ") + step.number(),
                    step.expected().told(),
                    step.actual().told());
        }
        return title + "\n\n" + table + (processes.isEmpty() ? "" : "\n" + processTable());
    }

    private TextTable processTable() {
        TextTable table = new TextTable().line("  lane", "process", "pid", "bytes sent", "bytes received", "CPU time");
        for (int i = 0; i < processes.size(); i++) {
            Process process = processes.get(i);
            table.line(
                    "  " + (i + 1),
                    process.name(),
                    told(process.pid(), ""),
                    told(process.bytesSent(), ""),
                    told(process.bytesReceived(), ""),
                    told(process.cpuMillis(), " ms"));
        }
        return table;
    }

    private static String told(long number, String unit) {
        return number == UNKNOWN ? "" : number + unit;
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "process-lanes");
        json.put("title", title);
        json.put("steps", steps.stream().map(ProcessLanes::json).toList());
        json.put("processes", processes.stream().map(ProcessLanes::json).toList());
        return json;
    }

    private static Map<String, Object> json(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", step.number());
        json.put("expected", json(step.expected()));
        json.put("actual", json(step.actual()));
        return json;
    }

    private static Map<String, Object> json(Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lane", event.lane());
        json.put("what", event.what());
        json.put("bytes", event.bytes());
        return json;
    }

    private static Map<String, Object> json(Process process) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", process.name());
        json.put("pid", process.pid());
        json.put("bytesSent", process.bytesSent());
        json.put("bytesReceived", process.bytesReceived());
        json.put("cpuMillis", process.cpuMillis());
        return json;
    }
}
