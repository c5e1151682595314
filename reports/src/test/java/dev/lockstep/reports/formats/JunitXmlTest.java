package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.reports.FormatSamples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JunitXmlTest {
    private static final ReportFormat FORMAT = new JunitXml();

    @TempDir
    Path folder;

    static Stream<Arguments> samples() {
        return Rendered.by(FORMAT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void surefireReadsBackAsManyCasesOfEachKind(String name, Report report, String text) throws Exception {
        List<ReportTestCase> cases = read(text);

        assertThat(text)
                .contains("tests=\"" + cases.size() + "\"")
                .contains("failures=\"" + count(cases, ReportTestCase::hasFailure) + "\"")
                .contains("errors=\"" + count(cases, ReportTestCase::hasError) + "\"")
                .contains("skipped=\"" + count(cases, ReportTestCase::hasSkipped) + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isGreenOnlyIfEveryPointIsEarned(String name, Report report, String text) throws Exception {
        List<ReportTestCase> cases = read(text);

        boolean full =
                report.status() instanceof Status.Graded && report.points().isFull();
        assertThat(cases).isNotEmpty();
        assertThat(cases.stream().noneMatch(each -> each.hasFailure() || each.hasError()))
                .isEqualTo(full);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tellsStudentsNothingOfHiddenTests(String name, Report report, String text) {
        if (report.audience() == Report.Audience.STUDENT) {
            assertThat(text).doesNotContain("SECRET", "HiddenTest", "fifoTwice");
        }
    }

    @Test
    void whatTestsSayComesBackWholeWhateverIsInIt() throws Exception {
        List<ReportTestCase> cases =
                read(FORMAT.render(FormatSamples.all().get("hostile")).orElseThrow());

        assertThat(cases).hasSize(FormatSamples.ATTACKS.size() + 2);
        assertThat(cases.get(0).getFailureDetail()).contains("<script>alert(1)</script>");
        assertThat(cases.get(1).getFailureDetail()).contains("]]></failure></testsuite>");
        assertThat(cases.get(11).getFailureDetail()).contains("\\u0000\\u0008\\u000B\\u001B[31m\\uFFFE\\uD800");
    }

    private static long count(List<ReportTestCase> cases, Predicate<ReportTestCase> kind) {
        return cases.stream().filter(kind).count();
    }

    /** The parser makes a suite of each class. */
    private List<ReportTestCase> read(String text) throws Exception {
        Files.writeString(folder.resolve("TEST-semaphore.xml"), text);
        return new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
                .parseXMLReportFiles().stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .toList();
    }
}
