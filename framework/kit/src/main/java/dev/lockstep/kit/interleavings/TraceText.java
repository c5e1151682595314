package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Blocked;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Shows a trace as a table with a column for each thread. */
final class TraceText {
    private static final int WIDTH = 44;
    private static final int MOST_ROWS = 120;

    private final ScheduleTrace trace;
    private final List<Integer> columns = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private TraceText(ScheduleTrace trace) {
        this.trace = trace;
    }

    static String of(ScheduleTrace trace) {
        return new TraceText(trace).render();
    }

    private String render() {
        out.append(trace.headline());
        List<Step> shown = trace.shown();
        TreeSet<Integer> threads = new TreeSet<>();
        shown.forEach(step -> threads.add(step.thread()));
        columns.addAll(threads);
        if (!shown.isEmpty()) {
            table(shown);
        }
        for (Blocked blocked : trace.blocked()) {
            out.append("\n")
                    .append(trace.threads().get(blocked.thread()))
                    .append(' ')
                    .append(blocked.state());
        }
        return trace.schedules() == 0 ? out.toString() : withSchedule();
    }

    private String withSchedule() {
        return out.append("\nschedule ").append(trace.schedule()).toString().replace("~", "");
    }

    static boolean tells(Step step) {
        return step.op() != Op.BEGIN
                && step.op() != Op.END
                && !(step.op() == Op.CALL && step.object().isEmpty());
    }

    private void table(List<Step> shown) {
        out.append("\nstep");
        for (int thread : columns) {
            out.append(" | ").append(pad(trace.threads().get(thread)));
        }
        int skipped = shown.size() - MOST_ROWS;
        for (int i = Math.max(0, skipped); i < shown.size(); i++) {
            Step step = shown.get(i);
            out.append(String.format("%n%4d", step.number()).replace("\r", ""));
            for (int thread : columns) {
                out.append(" | ").append(pad(thread == step.thread() ? words(step) : ""));
            }
        }
    }

    private String words(Step step) {
        return words(trace, step) + (step.at().isEmpty() ? "" : " [" + step.at() + "]");
    }

    static String words(ScheduleTrace trace, Step step) {
        StringBuilder words = new StringBuilder(step.op().word());
        if (!step.object().isEmpty() && step.op() != Op.START) {
            words.append(' ').append(step.object());
        }
        if (step.value() != null) {
            words.append(step.op() == Op.WRITE ? " := " : " -> ").append(step.value());
        }
        if (step.wakes() >= 0) {
            words.append(" (").append(trace.threads().get(step.wakes())).append(')');
        } else if (step.op() == Op.NOTIFY || step.op() == Op.NOTIFY_ALL) {
            words.append(": nobody waiting");
        }
        return words.toString();
    }

    private static String pad(String text) {
        return text.length() >= WIDTH ? text : text + " ".repeat(WIDTH - text.length());
    }
}
