package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.model.Report;
import dev.lockstep.reports.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every hidden test of the golden exercise carries a canary in its name, its messages and its values. */
class NoHiddenWordReachesStudentsTest {
    private static final String[] CANARIES = {"canary", "1000003", "1000005", "1_000_003", "tallyhiddentest"};

    private static GradingPipeline pipeline;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        pipeline = GradingPipeline.open(Build.installation());
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @TestFactory
    Stream<DynamicTest> noCanaryIsInAnyStudentFile() throws IOException {
        return Golden.results().stream()
                .map(result -> DynamicTest.dynamicTest(result.getFileName().toString(), () -> check(result)));
    }

    private static void check(Path result) throws IOException {
        Path out = folder.resolve(result.getFileName());
        Report report = Golden.grade(pipeline, result);

        ReportFolder.write(report, out);

        assertThat(text(out.resolve("instructor/report.json")))
                .as("the canary is planted")
                .contains("canary");
        for (String file : new String[] {"report.json", "report.html"}) {
            assertThat(text(out.resolve("student").resolve(file))).doesNotContain(CANARIES);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).toLowerCase(java.util.Locale.ROOT);
    }
}
