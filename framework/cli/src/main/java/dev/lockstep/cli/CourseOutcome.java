package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.reports.WholeFileWriter;
import dev.lockstep.reports.formats.UnmappedCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a course, or a shard of it, came to. */
record CourseOutcome(Run run, List<Result> results) {
    private static final int SHOWN = 10;
    private static final String UNMAPPED = "unmapped.csv";

    CourseOutcome {
        results = List.copyOf(results);
    }

    /** What counts. */
    CourseResults course() {
        return run.with(results);
    }

    List<ResultRow> rows() {
        return course().rows();
    }

    /** What was handed in and counts for nobody. */
    List<CourseResults.Unmapped> unmapped() {
        return course().unmapped();
    }

    int exitCode() {
        return rows().stream().allMatch(ResultRow::isGraded) ? ExitCode.OK : ExitCode.OUR_FAULT;
    }

    /** Counts first, then what a human has to look at; names in it were chosen by others. */
    void print(PrintWriter terminal) {
        WorkflowLog.shielded(terminal, () -> printUnshielded(terminal));
    }

    /** Writes all that is nobody's to a file in {@code out}; none is left there if there is nothing. */
    void writeUnmapped(Path out) {
        Path file = out.resolve(UNMAPPED);
        List<CourseResults.Unmapped> unmapped = unmapped();
        try {
            if (unmapped.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                WholeFileWriter.write(file, UnmappedCsv.render(unmapped));
            }
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    private void printUnshielded(PrintWriter terminal) {
        List<CourseResults.Unmapped> unmapped = unmapped();
        terminal.println(rows().size() + " submissions: " + Tally.of(rows()));
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
            terminal.println(
                    "Set aside or unclear, all of it listed in " + UNMAPPED + " in the folder of the results:");
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
