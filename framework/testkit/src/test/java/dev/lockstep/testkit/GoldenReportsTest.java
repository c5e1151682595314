package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.vet.Vetter;
import dev.lockstep.model.Report;
import dev.lockstep.reports.HtmlReport;
import dev.lockstep.reports.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final String[] CANARIES = {
        "canary", "1000003", "1000005", "1_000_003", "tallyhiddentest", "latchhiddentest", "pictureshiddentest"
    };
    private static final Set<String> SAMPLES = Set.of(
            "all-right",
            "wrong-answer",
            "a-cause-and-its-consequence",
            "does-not-compile",
            "deletes-a-method",
            "throws-unexpectedly",
            "never-returns",
            "uses-up-memory",
            "uses-what-is-refused",
            "latch-lost-wakeup",
            "latch-deadlock",
            "shows-pictures");

    private static GradingPipeline pipeline;
    private static GradingPipeline unvetted;

    @BeforeAll
    static void open() {
        pipeline = GradingPipeline.open(Build.installation());
        unvetted = GradingPipeline.open(Build.installation(), Vetter.none());
    }

    @AfterAll
    static void close() {
        pipeline.close();
        unvetted.close();
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfResultHasTheReportsKeptBesideItAndTellsStudentsNothingHidden() throws IOException {
        return Golden.results().stream()
                .map(result -> DynamicTest.dynamicTest(result.getFileName().toString(), () -> compare(result)));
    }

    private static void compare(Path result) throws IOException {
        Report report = Golden.grade(Golden.isUnvetted(result) ? unvetted : pipeline, result);

        compare(report, result);
        compare(report.forStudent(), result);
    }

    /** The page is made from the JSON alone, and compared too where it is kept as a sample. */
    private static void compare(Report report, Path result) throws IOException {
        String audience = report.audience().id();
        String json = withoutWhatDiffers(ReportJson.write(report));
        String page = HtmlReport.render(ReportJson.read(json));
        compare(json, result.resolve(audience + ".json"));
        String name = result.getFileName().toString();
        if (SAMPLES.contains(name)) {
            compare(page, Build.home().resolve("reports/samples").resolve(name + "-" + audience + ".html"));
        }
        checkForCanaries(report.audience(), json + page);
    }

    /** Every hidden test of the golden exercise carries a canary in its name, its messages and its values. */
    private static void checkForCanaries(Report.Audience audience, String files) {
        String text = files.toLowerCase(Locale.ROOT);
        if (audience == Report.Audience.STUDENT) {
            assertThat(text).as("what the student gets").doesNotContain(CANARIES);
        } else {
            assertThat(text).as("what the instructor gets").contains("canary");
        }
    }

    private static void compare(String actual, Path expected) throws IOException {
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(firstDifference(actual, Files.readString(expected)))
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

    /** Timings differ from run to run; the version of the JDK, and whether root runs the tests, from machine to machine. */
    private static String withoutWhatDiffers(String json) {
        return json.replaceAll("-millis\": \\d+", "-millis\": 0")
                .replaceAll("\"jdk\": \"[^\"]*\"", "\"jdk\": \"any\"")
                .replaceAll("(?s)(\"sandbox-(?:holds|lacks)\": )\\[[^\\]]*]", "$1[]");
    }
}
