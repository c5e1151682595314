package dev.lockstep.reports.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.GradeChange;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.FormatSamples;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.formats.ChangesCsv;
import dev.lockstep.reports.formats.CourseCsv;
import dev.lockstep.reports.formats.UnmappedCsv;
import dev.lockstep.reports.formats.WithoutPlaceCsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps a sample of what goes back to each platform for a small class; {@code -Dlockstep.golden=update} writes them anew. */
class PlatformSamplesTest {
    private static final Path SAMPLES = Path.of("samples", "formats");

    @TempDir
    private Path folder;

    private List<ResultRow> rows;

    @BeforeEach
    void aSmallClass() throws IOException {
        Lateness late = new Lateness.LateBy(Duration.ofMinutes(90));
        rows = List.of(
                row("12", "Änne Öz", "every-point"),
                row("13", "Kim Lee", "partly-failed"),
                late(row("14", "Kim Lee", "partly-failed"), late),
                ResultRow.notGraded(
                        new SubmissionId("15"), Origin.of("15").withPerson("=cmd()"), "the archive is broken"));
    }

    private static ResultRow late(ResultRow row, Lateness late) {
        Origin origin = row.origin().with(late).withAttempt(2).at(Instant.parse("2026-11-20T23:30:00Z"));
        return row.with(origin);
    }

    private ResultRow row(String id, String person, String sample) throws IOException {
        Report report = FormatSamples.named(FormatSamples.all().get(sample), id);
        String place = "submissions/" + id;
        ReportFolder.write(report, folder.resolve(place));
        return ResultRow.of(report, Origin.of(id).withPerson(person), place);
    }

    @Test
    void moodleGetsItsWorksheetAndAZipOfFeedback() throws IOException {
        Exported.Written written = exported("moodle", """
                \uFEFFIdentifier,"Full name",Status,Grade,"Maximum Grade","Last modified (grade)","Feedback comments"
                "Participant 12","Änne Öz",ok,,10.00,-,
                "Participant 13","Kim Lee",ok,,10.00,-,
                "Participant 14","Kim Lee",ok,,10.00,-,
                "Participant 15","=cmd()",ok,,10.00,-,
                "Participant 16","Absent",ok,,10.00,-,
                """);

        assertSample("moodle-worksheet.csv", Files.readString(written.files().get(0)));
        Path zip = written.files().get(1);
        Path sample = SAMPLES.resolve("moodle-feedback.zip");
        if (isUpdate()) {
            Files.write(sample, Files.readAllBytes(zip));
        }
        assertThat(entries(sample)).isEqualTo(entries(zip)).hasSize(3);
    }

    @Test
    void canvasGetsItsGradebook() throws IOException {
        Exported.Written written = exported("canvas", """
                Student,ID,SIS Login ID,Section,Semaphore (501)
                    Points Possible,,,,20
                "Öz, Änne",12,aoez,"CS, 1",
                "Lee, Kim",13,klee1,"CS, 1",
                "Lee, Kim",14,klee2,"CS, 1",
                "Student, Test",,x,"CS, 1",
                """);

        assertSample("canvas-gradebook.csv", Files.readString(written.files().get(0)));
    }

    @Test
    void aCourseIsATableAndSoIsWhatASecondGradingChanges() throws IOException {
        CourseResults results = new CourseResults(
                new ExerciseId("semaphore"),
                "A counting semaphore",
                List.of(
                        new CourseResults.Column("counts-permits", "Counts permits", 20),
                        new CourseResults.Column("fifo", "Waiters are served in the order in which they came", 40)),
                rows);
        GradeChange change = new GradeChange(
                new SubmissionId("13"),
                rows.get(1).origin(),
                "counts-permits",
                new Points(0, 20),
                new Points(20, 20),
                "passed now");

        assertSample("results.csv", CourseCsv.render(results));
        assertSample("difference.csv", ChangesCsv.render(List.of(change)));
        assertSample(
                "unmapped.csv",
                UnmappedCsv.render(List.of(
                        new CourseResults.Unmapped(
                                "course.zip/notes.txt",
                                "has no name as Canvas gives them, so it is nobody's submission"),
                        new CourseResults.Unmapped(
                                "14_attempt_1", "is another attempt of Kim Lee; what counts is 14"))));
        assertSample(
                "without-place.csv",
                WithoutPlaceCsv.render(
                        List.of(new WithoutPlaceCsv.Line("moodle", "15", "was not graded, so its row is as it was"))));
    }

    private Exported.Written exported(String platform, String template) throws IOException {
        Path file = Files.writeString(folder.resolve(platform + ".csv"), template);
        return (Exported.Written) CourseFormats.find(platform)
                .orElseThrow()
                .export(new CourseGrades(rows, folder), file, "", folder.resolve("out"));
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }

    private static void assertSample(String name, String now) throws IOException {
        Path sample = SAMPLES.resolve(name);
        if (isUpdate()) {
            Files.writeString(sample, now);
        }
        assertThat(Files.readString(sample)).isEqualTo(now);
    }

    private static boolean isUpdate() {
        return "update".equals(System.getProperty("lockstep.golden"));
    }
}
