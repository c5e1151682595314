package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.model.Report;
import dev.lockstep.reports.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Grades each golden submission with real workers and compares both reports with those kept beside it, timings aside.
 *
 * <p>Run with {@code -Dlockstep.golden=update} to write them anew, and read the difference before committing it.
 */
class GoldenReportsTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("lockstep.golden"));

    private static GradingPipeline pipeline;

    @BeforeAll
    static void open() {
        pipeline = GradingPipeline.open(Build.installation());
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfResultHasTheReportKeptBesideIt() throws IOException {
        return Golden.results().stream()
                .map(result -> DynamicTest.dynamicTest(result.getFileName().toString(), () -> compare(result)));
    }

    private static void compare(Path result) throws IOException {
        Report report = Golden.grade(pipeline, result);

        compare(report, result.resolve("instructor.json"));
        compare(report.forStudent(), result.resolve("student.json"));
    }

    private static void compare(Report report, Path expected) throws IOException {
        String json = withoutWhatDiffers(ReportJson.write(report));
        if (UPDATE) {
            Files.writeString(expected, json);
        }
        assertThat(firstDifference(json, Files.readString(expected)))
                .as("%s, against what grading gives now", expected)
                .isEmpty();
    }

    private static String firstDifference(String actual, String expected) {
        List<String> now = actual.lines().toList();
        List<String> kept = expected.lines().toList();
        for (int i = 0; i < Math.max(now.size(), kept.size()); i++) {
            String nowLine = i < now.size() ? now.get(i) : "(end)";
            String keptLine = i < kept.size() ? kept.get(i) : "(end)";
            if (!nowLine.equals(keptLine)) {
                return "line " + (i + 1) + ": kept " + keptLine.strip() + ", now " + nowLine.strip();
            }
        }
        return "";
    }

    /** Timings differ from run to run, and the version of the JDK from machine to machine. */
    private static String withoutWhatDiffers(String json) {
        return json.replaceAll("-millis\": \\d+", "-millis\": 0").replaceAll("\"jdk\": \"[^\"]*\"", "\"jdk\": \"any\"");
    }
}
