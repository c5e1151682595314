package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SarifTest {
    private static final ReportFormat FORMAT = new Sarif();

    static Stream<Arguments> samples() {
        return Rendered.by(FORMAT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void keepsToTheSchema(String name, Report report, String text) throws IOException {
        assertThat(Schemas.problems("/schema/sarif-schema-2.1.0.json", text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyResultHasALineOfTheRepositoryAndARule(String name, Report report, String text) throws IOException {
        var run = read(text).getRuns().get(0);
        List<String> rules = run.getTool().getDriver().getRules().stream()
                .map(rule -> rule.getId())
                .toList();

        assertThat(rules).doesNotHaveDuplicates();
        assertThat(run.getResults()).allSatisfy(result -> {
            assertThat(rules).contains(result.getRuleId());
            var place = result.getLocations().get(0).getPhysicalLocation();
            assertThat(place.getArtifactLocation().getUri())
                    .isEqualTo("src/main/java/oslab/semaphore/CountingSemaphore.java");
            assertThat(place.getRegion().getStartLine()).isPositive();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tellsStudentsNothingOfHiddenTests(String name, Report report, String text) {
        if (report.audience() == Report.Audience.STUDENT) {
            assertThat(text).doesNotContain("SECRET", "HiddenTest", "fifoTwice");
        }
    }

    @Test
    void compileErrorsAndRefusalsStandAtTheirLines() throws IOException {
        assertThat(results("does-not-compile")).first().satisfies(result -> {
            assertThat(result.getRuleId()).isEqualTo("compilation");
            assertThat(result.getLocations()
                            .get(0)
                            .getPhysicalLocation()
                            .getRegion()
                            .getStartLine())
                    .isEqualTo(12);
        });
        assertThat(results("refused")).first().satisfies(result -> {
            assertThat(result.getRuleId()).isEqualTo("not-allowed");
            assertThat(result.getLocations()
                            .get(0)
                            .getPhysicalLocation()
                            .getRegion()
                            .getStartLine())
                    .isEqualTo(12);
        });
    }

    @Test
    void aScheduleIsACodeFlowWhoseStepsAreNumberedAcrossThreads() throws IOException {
        CodeFlow flow = results("schedule").get(0).getCodeFlows().iterator().next();

        assertThat(flow.getThreadFlows()).hasSizeGreaterThan(1);
        List<Integer> orders = flow.getThreadFlows().stream()
                .flatMap(thread -> thread.getLocations().stream())
                .map(ThreadFlowLocation::getExecutionOrder)
                .sorted()
                .toList();
        assertThat(orders)
                .isEqualTo(IntStream.rangeClosed(1, orders.size()).boxed().toList());
    }

    @Test
    void ourOwnFaultIsARunThatFailedAndNoResult() throws IOException {
        var run = read(FORMAT.render(FormatSamples.all().get("not-graded")).orElseThrow())
                .getRuns()
                .get(0);

        assertThat(run.getResults()).isEmpty();
        assertThat(run.getInvocations().get(0).getExecutionSuccessful()).isFalse();
    }

    private static List<Result> results(String sample) throws IOException {
        return read(FORMAT.render(FormatSamples.all().get(sample)).orElseThrow())
                .getRuns()
                .get(0)
                .getResults();
    }

    private static SarifSchema210 read(String text) throws IOException {
        return new ObjectMapper().readValue(text, SarifSchema210.class);
    }
}
