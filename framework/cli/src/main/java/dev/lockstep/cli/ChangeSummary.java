package dev.lockstep.cli;

import dev.lockstep.core.batch.Result;
import dev.lockstep.model.GradeChange;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SubmissionId;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a terminal shows of a second grading: who gains and who loses in all, and then by which criterion. */
final class ChangeSummary {
    private static final int SHOWN = 20;

    private final Map<SubmissionId, ResultRow> before = new HashMap<>();
    private final List<ResultRow> after;
    private final List<GradeChange> changes;

    ChangeSummary(List<Result> before, List<Result> after, List<GradeChange> changes) {
        before.forEach(result -> this.before.put(result.row().submission(), result.row()));
        this.after = after.stream().map(Result::row).toList();
        this.changes = List.copyOf(changes);
    }

    void print(PrintWriter terminal) {
        long more = after.stream().filter(row -> gain(row) > 0).count();
        long less = after.stream().filter(row -> gain(row) < 0).count();
        terminal.println(more + " of " + after.size() + " submissions gain points, " + less + " lose points");
        print(after.stream().filter(row -> gain(row) != 0).map(this::total).toList(), terminal);
        if (!changes.isEmpty()) {
            terminal.println("By criterion:");
            print(changes.stream().map(ChangeSummary::sentence).toList(), terminal);
        }
    }

    private static void print(List<String> lines, PrintWriter terminal) {
        lines.stream().limit(SHOWN).forEach(line -> terminal.println("  " + line));
        if (lines.size() > SHOWN) {
            terminal.println("  … and " + (lines.size() - SHOWN) + " more");
        }
    }

    private int gain(ResultRow now) {
        ResultRow then = before.get(now.submission());
        return then == null ? 0 : now.points().earned() - then.points().earned();
    }

    private String total(ResultRow now) {
        int earned = now.points().earned();
        return now.submission() + ": " + (earned - gain(now)) + " → " + earned + " points";
    }

    private static String sentence(GradeChange change) {
        return change.submission() + (change.criterion().isEmpty() ? "" : ", " + change.criterion()) + ": "
                + change.before().earned() + " → " + change.after().earned() + ", " + change.why();
    }
}
