package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.GradeChange;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.FormatSamples;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of a course, read back by commons-csv. Names, accounts, messages and paths are chosen by others. */
class CourseTablesTest {
    private static final Origin KNOWN = Origin.of("12")
            .withPerson("Öz, Änne \"Ä\"")
            .withAccount("a@example.org")
            .at(Instant.parse("2026-11-20T10:15:30Z"))
            .withAttempt(2)
            .withCommit("c0ffee");

    static Stream<String> attacks() {
        return FormatSamples.ATTACKS.stream();
    }

    @Test
    void aRowSaysWhoWhenHowLateAndWhichAttempt() throws IOException {
        List<CSVRecord> rows = read(CourseCsv.render(course(
                row(KNOWN.with(new Lateness.LateBy(Duration.ofMinutes(90)))),
                row(KNOWN.with(new Lateness.LateBy(Duration.ofSeconds(1)))),
                row(KNOWN.with(new Lateness.Late())),
                row(KNOWN.with(new Lateness.InTime())),
                row(Origin.of("13")))));

        assertThat(rows)
                .extracting(row -> row.get("lateness") + " " + row.get("late by hours"))
                .containsExactly("late 1.50", "late 0.01", "late ", "in-time ", " ");
        assertThat(rows.get(0).toMap())
                .containsEntry("person", "Öz, Änne \"Ä\"")
                .containsEntry("account", "a@example.org")
                .containsEntry("id", "12")
                .containsEntry("handed in", "2026-11-20T10:15:30Z")
                .containsEntry("attempt", "2")
                .containsEntry("commit", "c0ffee")
                .containsEntry("earned", "7")
                .containsEntry("item", "7");
        assertThat(rows.get(4).toMap())
                .containsEntry("handed in", "")
                .containsEntry("attempt", "")
                .containsEntry("commit", "");
    }

    @Test
    void whatWasNotGradedHasNoPointsThatASpreadsheetWouldAddUp() throws IOException {
        CSVRecord row = read(CourseCsv.render(course(ResultRow.notGraded(new SubmissionId("x"), KNOWN, "no disk"))))
                .get(0);

        assertThat(row.toMap())
                .containsEntry("status", "not-graded")
                .containsEntry("earned", "")
                .containsEntry("possible", "")
                .containsEntry("item", "")
                .containsEntry("cause", "no disk");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noCellOfATableIsAFormula(String attack) throws IOException {
        Origin origin = new Origin("x" + attack, attack, attack, new Lateness.Unknown(), null, 0, attack);
        ResultRow row = new ResultRow(
                new SubmissionId("s"), origin, new Status.Graded(), new Points(7, 10), List.of(), attack, 1, attack);
        ResultRow lost = ResultRow.notGraded(new SubmissionId("t"), origin, attack);
        GradeChange change =
                new GradeChange(new SubmissionId("s"), origin, attack, new Points(0, 10), new Points(7, 10), attack);

        assertHarmless(CourseCsv.render(course(row, lost)), 2);
        assertHarmless(ChangesCsv.render(List.of(change)), 1);
        assertHarmless(UnmappedCsv.render(List.of(new CourseResults.Unmapped(attack, attack))), 1);
        assertHarmless(WithoutPlaceCsv.render(List.of(new WithoutPlaceCsv.Line("moodle", attack, attack))), 1);
    }

    private static void assertHarmless(String table, int rows) throws IOException {
        assertThat(table.indexOf('\uFEFF')).isZero();
        assertThat(read(table)).hasSize(rows).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)\\s*[=+@\uFF1D-].*"));
            assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s).*[\\p{Cntrl}&&[^\t\n]].*"));
        });
    }

    @Test
    void aChangeOfGradesKeepsItsSignAsANumber() throws IOException {
        GradeChange change = new GradeChange(
                new SubmissionId("13"), KNOWN, "fifo", new Points(20, 20), new Points(0, 20), "failed now");

        CSVRecord row = read(ChangesCsv.render(List.of(change))).get(0);

        assertThat(row.toMap())
                .containsEntry("person", "Öz, Änne \"Ä\"")
                .containsEntry("before", "20")
                .containsEntry("after", "0")
                .containsEntry("gain", "-20")
                .containsEntry("why", "failed now");
    }

    private static ResultRow row(Origin origin) {
        return new ResultRow(
                new SubmissionId("s"),
                origin,
                new Status.Graded(),
                new Points(7, 10),
                List.of(new CriterionResult("item", new Points(7, 10), "failed")),
                "",
                1,
                "submissions/s");
    }

    private static CourseResults course(ResultRow... rows) {
        return new CourseResults(
                new ExerciseId("vault"),
                "Vault",
                List.of(new CourseResults.Column("item", "The item", 10)),
                List.of(rows));
    }

    private static List<CSVRecord> read(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }
}
