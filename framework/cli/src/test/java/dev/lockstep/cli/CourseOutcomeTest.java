package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.batch.Conditions;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.course.Unmapped;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Limits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseOutcomeTest {
    @TempDir
    private Path out;

    @Test
    void whatIsNobodysIsListedToTheLast() throws IOException {
        CourseOutcome outcome = outcome(IntStream.range(0, 30)
                .mapToObj(i -> new Unmapped("file-" + i, "is of nobody"))
                .toList());

        outcome.writeUnmapped(out);

        assertThat(printed(outcome))
                .contains("file-9 is of nobody", "… and 20 more", "unmapped.csv")
                .doesNotContain("file-10");
        assertThat(Files.readAllLines(out.resolve("unmapped.csv")))
                .hasSize(31)
                .last()
                .asString()
                .contains("file-29");
    }

    @Test
    void whereNothingIsNobodysNoListIsLeft() throws IOException {
        Files.writeString(out.resolve("unmapped.csv"), "of an earlier run");

        outcome(List.of()).writeUnmapped(out);

        assertThat(out).isEmptyDirectory();
    }

    /** The name of an entry in somebody's zip: a workflow command, an escape of the terminal, a formula. */
    @Test
    void namesOfOthersStartNoLineNoCommandAndNoFormula() throws IOException {
        CourseOutcome outcome = outcome(List.of(
                new Unmapped("a\n::error::b\u001b[2J", "is handed in by x\r\n::add-mask::y"),
                new Unmapped("=cmd()", "too")));

        outcome.writeUnmapped(out);

        assertThat(printed(outcome).lines()).noneMatch(line -> line.startsWith("::"));
        assertThat(printed(outcome)).contains("a\\n::error::b\\u001b[2J").doesNotContain("\u001b");
        assertThat(Files.readAllLines(out.resolve("unmapped.csv")))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("'=cmd()");
    }

    private static String printed(CourseOutcome outcome) {
        StringWriter printed = new StringWriter();
        outcome.print(new PrintWriter(printed, true));
        return printed.toString();
    }

    private CourseOutcome outcome(List<Unmapped> unmapped) {
        Conditions conditions = new Conditions(new ExerciseId("tally"), "f", "0.1.0", "b", "17", Limits.DEFAULT, 1, 0);
        return new CourseOutcome(
                new Run(conditions, "Tally", out, List.of(), "S3", out, "folder"), List.of(), unmapped);
    }
}
