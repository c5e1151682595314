package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradescopeResultsTest {
    private static final ReportFormat FORMAT = new GradescopeResults();

    static Stream<Arguments> samples() {
        return Rendered.by(FORMAT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void keepsToTheSchemaAndItsScoresAddUp(String name, Report report, String text) throws IOException {
        JsonNode results = new ObjectMapper().readTree(text);

        assertThat(Schemas.problems("/schemas/gradescope-results.json", text)).isEmpty();
        int sum = StreamSupport.stream(results.path("tests").spliterator(), false)
                .mapToInt(test -> test.path("score").asInt())
                .sum();
        assertThat(sum)
                .isEqualTo(results.path("score").asInt())
                .isEqualTo(report.points().earned());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void hidesNoTestSoThatStudentsSeeTheirTotal(String name, Report report, String text) throws IOException {
        assertThat(new ObjectMapper().readTree(text).findValuesAsText("visibility"))
                .isNotEmpty()
                .containsOnly("visible");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tellsNothingOfHiddenTests(String name, Report report, String text) {
        assertThat(text).doesNotContain("SECRET", "HiddenTest", "fifoTwice");
    }

    @Test
    void aSubmissionThatWasNotGradedHasNoFileForAFileWouldBeAScore() {
        assertThat(FORMAT.render(FormatSamples.all().get("not-graded").forStudent()))
                .isEmpty();
    }

    @Test
    void saysWhyNothingCouldRun() {
        String text = FORMAT.render(FormatSamples.all().get("does-not-compile").forStudent())
                .orElseThrow();

        assertThat(text).contains("CountingSemaphore.java, line 12: ';' expected");
    }
}
