package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    private Path parent;

    @Test
    void writesBothReportsInBothForms() throws IOException {
        Path out = parent.resolve("made/on/the/way");

        List<Path> written = ReportFolder.write(SampleReports.partlyFailed(), out);

        assertThat(written)
                .containsExactly(
                        out.resolve("instructor/report.json"),
                        out.resolve("instructor/report.html"),
                        out.resolve("student/report.json"),
                        out.resolve("student/report.html"));
        assertThat(ReportJson.read(Files.readString(out.resolve("student/report.json"))))
                .isEqualTo(SampleReports.partlyFailed().forStudent());
    }

    @Test
    void replacesOldReportsAndLeavesNothingElseBehind() throws IOException {
        ReportFolder.write(SampleReports.partlyFailed(), parent);
        ReportFolder.write(SampleReports.everyPoint(), parent);

        assertThat(parent.resolve("student/report.html")).content().contains("Every point is earned.");
        try (Stream<Path> files = Files.list(parent.resolve("student"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void rendersThePagesAgainFromTheJsonAlone() throws IOException {
        List<Path> written = ReportFolder.write(SampleReports.partlyFailed(), parent);
        String page = Files.readString(written.get(1));
        Files.delete(written.get(1));
        Files.delete(written.get(3));

        assertThat(ReportFolder.render(parent)).containsExactly(written.get(1), written.get(3));
        assertThat(written.get(1)).hasContent(page);
    }

    @Test
    void rendersOneOfTheTwoFolders() throws IOException {
        ReportFolder.write(SampleReports.partlyFailed(), parent);
        Path student = parent.resolve("student");

        assertThat(ReportFolder.render(student)).containsExactly(student.resolve("report.html"));
    }

    @Test
    void saysWhichFileWasExpectedWhere() {
        assertThatThrownBy(() -> ReportFolder.render(parent))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(parent + " holds no report: expected report.json");
    }

    @Test
    void namesTheBrokenFileAndWritesNoPage() throws IOException {
        ReportFolder.write(SampleReports.partlyFailed(), parent);
        Path broken = parent.resolve("student/report.json");
        Files.writeString(broken, "{\"schema\": \"other\"}");
        Files.delete(parent.resolve("instructor/report.html"));

        assertThatThrownBy(() -> ReportFolder.render(parent))
                .hasMessageStartingWith(broken + " is not a Lockstep report: schema is 'other'");
        assertThat(parent.resolve("instructor/report.html")).doesNotExist();
    }

    @Test
    void refusesToMakeTheInstructorsReportFromTheStudents() {
        assertThatThrownBy(() -> ReportFolder.write(SampleReports.partlyFailed().forStudent(), parent))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
