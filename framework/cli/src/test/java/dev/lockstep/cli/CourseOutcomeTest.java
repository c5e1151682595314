package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.batch.Conditions;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.course.Attempts;
import dev.lockstep.core.course.Unmapped;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Limits;
import dev.lockstep.reports.formats.WithoutPlaceCsv;
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

    @Test
    void whatHasNoPlaceElsewhereIsListedToTheLastToo() throws IOException {
        WithoutPlace left = new WithoutPlace(IntStream.range(0, 30)
                .mapToObj(i -> new WithoutPlaceCsv.Line("moodle", "=s" + i, "has no row"))
                .toList());

        left.write(out);
        StringWriter printed = new StringWriter();
        left.print(new PrintWriter(printed, true));

        assertThat(printed.toString())
                .contains("  =s19: has no row", "… and 10 more", "without-place.csv")
                .doesNotContain("=s20");
        assertThat(Files.readAllLines(out.resolve("without-place.csv")))
                .hasSize(31)
                .last()
                .isEqualTo("moodle,'=s29,has no row");
        assertThat(left.exitCode()).isEqualTo(1);

        new WithoutPlace(List.of()).write(out);

        assertThat(out).isEmptyDirectory();
    }

    @Test
    void programsAreToldAllOfIt() {
        StringWriter printed = new StringWriter();
        ProgressEvents events = new ProgressEvents(new PrintWriter(printed, true));

        events.unmapped("a \"b\".txt", "is nobody's");
        events.withoutPlace(new WithoutPlace(List.of(new WithoutPlaceCsv.Line("canvas", "s1", "has no row"))));

        assertThat(printed.toString().lines())
                .containsExactly(
                        "{\"event\":\"unmapped\",\"path\":\"a \\\"b\\\".txt\",\"reason\":\"is nobody's\"}",
                        "{\"event\":\"without-place\",\"format\":\"canvas\",\"submission\":\"s1\",\"reason\":\"has no row\"}");
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
        Run run = new Run(conditions, "Tally", out, List.of(), "S3", out, "folder", Attempts.LAST, unmapped);
        return new CourseOutcome(run, List.of());
    }
}
