package dev.lockstep.reports;

import dev.lockstep.model.FaultKind;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import java.util.ArrayList;
import java.util.List;

/** A failing schedule as a table for a terminal: a row for each step, a column for each thread. */
public final class TraceText {
    private static final int WIDEST = 60;

    private final ScheduleTrace trace;
    private final TraceWords words;
    private final List<TraceRow> rows;
    private final List<Integer> threads;

    private TraceText(ScheduleTrace trace) {
        this.trace = trace;
        this.words = new TraceWords(trace, Words.english());
        this.rows = TraceRows.of(trace);
        this.threads = rows.stream().map(TraceRow::thread).distinct().sorted().toList();
    }

    /** Headline, steps and end of {@code trace}, with {@code \n} line ends; control characters are made visible. */
    public static String of(ScheduleTrace trace) {
        return new TraceText(trace).render();
    }

    private String render() {
        StringBuilder out = new StringBuilder();
        out.append(headline(trace.kind())).append(": ").append(TraceWords.oneLine(trace.message()));
        line(out, "step", threads.stream().map(words::thread).toList());
        for (TraceRow row : rows) {
            line(
                    out,
                    row.numbers(),
                    threads.stream().map(thread -> cell(row, thread)).toList());
        }
        for (Blocked blocked : trace.blocked()) {
            out.append("\n  ").append(words.end(blocked, ScheduleTrace.NONE, ""));
        }
        return UnicodeText.visible(out.append('\n').toString());
    }

    private static String headline(FaultKind kind) {
        return kind == FaultKind.EXCEPTION ? "FAILED" : kind.name().replace('_', ' ');
    }

    private String cell(TraceRow row, int thread) {
        if (row.thread() != thread) {
            return "";
        }
        String at = row.shape() == TraceRow.Shape.STEP && !row.first().at().isEmpty()
                ? "  [" + row.first().at().replaceFirst("^~", "") + "]"
                : "";
        return TraceWords.cut(words.brief(row) + at, WIDEST);
    }

    private void line(StringBuilder out, String number, List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            padded.add(cell + " ".repeat(Math.max(0, width(threads.get(i)) - cell.length())));
        }
        String line = " ".repeat(Math.max(0, 7 - number.length())) + number + " | " + String.join(" | ", padded);
        out.append('\n').append(line.stripTrailing());
    }

    private int width(int thread) {
        int widest =
                rows.stream().mapToInt(row -> cell(row, thread).length()).max().orElse(0);
        return Math.max(widest, words.thread(thread).length());
    }
}
