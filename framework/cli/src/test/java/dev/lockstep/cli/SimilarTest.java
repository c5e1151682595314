package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.ReportJson;
import dev.lockstep.reports.course.Comparisons;
import dev.lockstep.reports.course.Comparisons.Lines;
import dev.lockstep.reports.course.Comparisons.Match;
import dev.lockstep.reports.course.Likeness;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds the program that compares submissions. */
class SimilarTest {
    private static final Path GOLDEN =
            Path.of("../testkit/src/test/resources/golden/results/shows-pictures/instructor.json");
    private static final String FILE = "oslab/pictures/Paging.java";

    @TempDir
    Path out;

    private CourseResults results;

    @BeforeEach
    void aCourseOfOneReportAndOneWithout() throws IOException {
        Report report = ReportJson.read(Files.readString(GOLDEN));
        ReportFolder.write(report, out.resolve("submissions/Ä b#1"));
        ResultRow row = ResultRow.of(report, Origin.of("a"), "submissions/Ä b#1");
        results = new CourseResults(
                report.exercise(),
                report.title(),
                List.of(),
                List.of(ResultRow.notGraded(new SubmissionId("lost"), Origin.of("lost"), "no disk"), row));
    }

    @Test
    void comparesWhatWasGradedUnderNumbersForNames() throws IOException {
        Path folder;
        try (SimilarSources sources = SimilarSources.of(results, out)) {
            folder = sources.submissions();
            assertThat(sources.count()).isEqualTo(1);
            assertThat(folder.resolve("1").resolve(FILE)).content().contains("class Paging");
            assertThat(sources.nameOf("1")).isEqualTo("shows-pictures");
            assertThat(sources.filesOf("shows-pictures")).hasSize(1);
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void theIndexLinksThePairsFromThenOn() throws IOException {
        assertThat(SimilarFiles.likeness(out)).isEqualTo(Likeness.UNKNOWN);
        Match match = new Match(new Lines(FILE, 1, 3), new Lines(FILE, 1, 3));
        Comparisons found = new Comparisons(
                2, List.of(), List.of(new Comparisons.Pair("shows-pictures", "shows-pictures", 99, List.of(match))));

        try (SimilarSources sources = SimilarSources.of(results, out)) {
            new SimilarFiles(out, results, sources, Language.ENGLISH).write(found);
        }
        CourseFiles.write(results, out, Language.ENGLISH, new PrintWriter(new StringWriter()));

        assertThat(out.resolve("similar/1.html")).content().contains("class Paging", "99 % alike");
        assertThat(out.resolve("similar/index.html")).content().contains("./1.html");
        assertThat(out.resolve("index.html"))
                .content()
                .contains("href=\"./similar/index.html\"", "href=\"./similar/1.html\"");
    }

    @Test
    void withoutTheProgramItSaysHowToBuildIt(@TempDir Path home) {
        new Terminal(home)
                .run("similar", out.toString())
                .exitsWith(2)
                .complains("mvn -Psimilarity -pl optional/similarity package");
    }

    @Test
    void aFolderThatIsNoCourseIsBadInput(@TempDir Path home) throws IOException {
        new Terminal(home)
                .write("optional/similarity/target/lib/x.jar", "")
                .run("similar", out.toString())
                .exitsWith(2)
                .complains("holds no run.json");
    }
}
