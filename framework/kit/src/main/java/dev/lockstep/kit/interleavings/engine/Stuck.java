package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why no thread can go on. */
final class Stuck {
    private Stuck() {}

    static @Nullable Fault diagnose(Execution execution) {
        List<Task> left = new ArrayList<>();
        for (Task task : execution.tasks()) {
            if (!task.finished) {
                left.add(task);
            }
        }
        if (execution.tasks().get(0).finished) {
            left.removeIf(task -> task.thread.isDaemon());
            return left.isEmpty() ? null : new Fault(Kind.LEAK, leak(left), null);
        }
        left.removeIf(task -> task.op == Op.JOIN && left.size() > 1);
        return new Fault(kind(left), describe(left), null);
    }

    private static Kind kind(List<Task> left) {
        boolean spins = left.stream().anyMatch(task -> task.op == Op.SPIN);
        boolean locks = left.stream().anyMatch(task -> task.op == Op.LOCK && task.location instanceof Monitor);
        boolean waits = left.stream().anyMatch(Stuck::waitsForSignal);
        if (spins) {
            return Kind.LIVELOCK;
        }
        return waits && !locks ? Kind.LOST_WAKEUP : Kind.DEADLOCK;
    }

    private static boolean waitsForSignal(Task task) {
        return task.op == Op.WAKE || task.op == Op.PARK;
    }

    private static String describe(List<Task> left) {
        List<String> sentences = new ArrayList<>();
        for (Task task : left) {
            sentences.add(task.name + " " + state(task));
        }
        for (Task task : left) {
            String signal = signal(task);
            if (!signal.isEmpty() && !sentences.contains(signal)) {
                sentences.add(signal);
            }
        }
        return String.join("; ", sentences);
    }

    /** What a thread waits for, and who has it. */
    static String state(Task task) {
        String at = task.site.isEmpty() ? "" : " at " + task.site;
        Location location = task.location;
        String what = location == null ? "" : Names.of(location);
        switch (task.op) {
            case LOCK:
                return "wants the lock of " + what + at + holder(location) + holding(task);
            case WAKE:
                return "waits for a signal on " + what + at + holding(task);
            case PARK:
                return "is parked" + at + holding(task);
            case SPIN:
                Location subject = task.spins.subject();
                return "goes round the loop" + at + (subject == null ? "" : " and reads " + Names.of(subject))
                        + ", which nobody changes any more" + holding(task);
            case JOIN:
                return "waits for other threads to end" + at;
            default:
                return "waits in " + task.op.word() + " of " + what + at + holding(task);
        }
    }

    private static String holder(@Nullable Location location) {
        if (location instanceof Monitor monitor && monitor.owner() != null) {
            return ", held by " + monitor.owner().name + " since " + monitor.heldSince();
        }
        return "";
    }

    private static String holding(Task task) {
        if (task.held.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (Monitor monitor : task.held) {
            names.add(Names.of(monitor));
        }
        return " while it holds " + String.join(", ", names);
    }

    private static String signal(Task task) {
        if (task.op != Op.WAKE || !(task.location instanceof Monitor monitor)) {
            return "";
        }
        for (Waiting queue : monitor.queues()) {
            if (queue.tasks.contains(task)) {
                return queue.lastSignalFor(task);
            }
        }
        return "";
    }

    private static String leak(List<Task> left) {
        List<String> sentences = new ArrayList<>();
        for (Task task : left) {
            sentences.add(task.name + " is still alive after the end: it " + state(task));
        }
        return String.join("; ", sentences);
    }

    /** The schedule has more steps than any sensible one. */
    static String endless(Execution execution) {
        List<String> sentences = new ArrayList<>();
        for (Task task : execution.tasks()) {
            if (!task.finished && task.begun && !task.main) {
                sentences.add(task.name + " is at " + task.site);
            }
        }
        return "after " + execution.settings.steps() + " steps the threads still run without getting anywhere: "
                + String.join(", ", sentences);
    }
}
