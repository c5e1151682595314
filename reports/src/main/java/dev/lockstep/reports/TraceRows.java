package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides which steps of a schedule get a row of their own. */
final class TraceRows {
    /** More than this, and the middle of a schedule is left out. */
    static final int MOST = 150;

    private static final int AT_START = 40;
    private static final int LONG_RUN = 8;
    private static final int KEPT = 2;
    private static final Set<String> SILENT = Set.of("begin", "end", "check");
    private static final Set<String> BORING = Set.of("read", "write", "update", "yield", "spin", "call", "sleep");

    private TraceRows() {}

    static List<TraceRow> of(ScheduleTrace trace) {
        List<TraceRow> rows = new ArrayList<>();
        List<Event> run = new ArrayList<>();
        for (Event event : trace.events()) {
            if (!tells(event, trace.labelOf(event.object()))) {
                continue;
            }
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), event)) {
                flush(run, rows);
            }
            run.add(event);
        }
        flush(run, rows);
        return bounded(rows);
    }

    /** What orders the calls of a comparison is the explorer's own business. */
    private static boolean tells(Event event, String object) {
        return !SILENT.contains(event.operation())
                && !(event.operation().equals("call") && (object.isEmpty() || object.startsWith("Execution#")));
    }

    private static boolean continues(Event last, Event next) {
        boolean alike = isBoring(last) && isBoring(next)
                || last.operation().equals("start") && next.operation().equals("start");
        return last.thread() == next.thread() && alike;
    }

    private static boolean isBoring(Event event) {
        return BORING.contains(event.operation()) && event.wakes() == ScheduleTrace.NONE;
    }

    private static void flush(List<Event> run, List<TraceRow> rows) {
        int size = run.size();
        if (size > 1 && !isBoring(run.get(0))) {
            rows.add(new TraceRow(TraceRow.Shape.STARTS, run));
        } else if (size > LONG_RUN) {
            run.subList(0, KEPT).forEach(event -> rows.add(step(event)));
            rows.add(new TraceRow(TraceRow.Shape.FOLDED, run.subList(KEPT, size - KEPT)));
            run.subList(size - KEPT, size).forEach(event -> rows.add(step(event)));
        } else {
            run.forEach(event -> rows.add(step(event)));
        }
        run.clear();
    }

    private static TraceRow step(Event event) {
        return new TraceRow(TraceRow.Shape.STEP, List.of(event));
    }

    private static List<TraceRow> bounded(List<TraceRow> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        int end = rows.size() - (MOST - AT_START - 1);
        List<Event> omitted = rows.subList(AT_START, end).stream()
                .flatMap(row -> row.events().stream())
                .toList();
        List<TraceRow> bounded = new ArrayList<>(rows.subList(0, AT_START));
        bounded.add(new TraceRow(TraceRow.Shape.OMITTED, omitted));
        bounded.addAll(rows.subList(end, rows.size()));
        return bounded;
    }
}
