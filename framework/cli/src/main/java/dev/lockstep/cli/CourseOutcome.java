package dev.lockstep.cli;

import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.course.Unmapped;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import java.io.PrintWriter;
import java.util.List;

/** What a course, or a shard of it, came to. */
record CourseOutcome(Run run, List<Result> results, List<Unmapped> unmapped) {
    private static final int SHOWN = 10;

    CourseOutcome {
        results = List.copyOf(results);
        unmapped = List.copyOf(unmapped);
    }

    List<ResultRow> rows() {
        return results.stream().map(Result::row).toList();
    }

    int exitCode() {
        return rows().stream().allMatch(ResultRow::isGraded) ? ExitCode.OK : ExitCode.OUR_FAULT;
    }

    /** Counts first, then what a human has to look at. */
    void print(PrintWriter terminal) {
        terminal.println(results.size() + " submissions: " + Tally.of(rows()));
        List<ResultRow> notGraded =
                rows().stream().filter(row -> !row.isGraded()).toList();
        if (!notGraded.isEmpty()) {
            terminal.println("Not graded:");
            notGraded.stream()
                    .limit(SHOWN)
                    .forEach(row -> terminal.println("  " + row.submission() + ": " + reason(row)));
            more(notGraded.size(), terminal);
        }
        if (!unmapped.isEmpty()) {
            terminal.println("Nobody's:");
            unmapped.stream().limit(SHOWN).forEach(each -> terminal.println("  " + each.path() + " " + each.reason()));
            more(unmapped.size(), terminal);
        }
    }

    private static String reason(ResultRow row) {
        return row.status() instanceof Status.NotGraded notGraded ? notGraded.reason() : "";
    }

    private static void more(int count, PrintWriter terminal) {
        if (count > SHOWN) {
            terminal.println("  … and " + (count - SHOWN) + " more");
        }
    }
}
