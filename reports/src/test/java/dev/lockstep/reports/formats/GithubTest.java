package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GithubTest {
    private static final ReportFormat ANNOTATIONS = new GithubAnnotations();
    private static final ReportFormat SUMMARY = new GithubSummary();

    static Stream<Arguments> annotations() {
        return Rendered.by(ANNOTATIONS);
    }

    static Stream<Arguments> summaries() {
        return Rendered.by(SUMMARY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("annotations")
    void everyLineIsOneCommandOfOursAndThereAreAtMostTenOfAKind(String name, Report report, String text) {
        List<String> lines = text.lines().toList();

        assertThat(lines).allMatch(line -> line.matches("::(error|notice) [^:\\r]*title=[^:,\\r]+::[^\\r]+"));
        assertThat(lines).filteredOn(line -> line.startsWith("::error")).hasSizeLessThanOrEqualTo(10);
        assertThat(text.lines().toList()).isEqualTo(List.of(text.split("\n")));
    }

    @Test
    void marksTheLineOfACompileError() {
        String text = ANNOTATIONS
                .render(FormatSamples.all().get("does-not-compile").forStudent())
                .orElseThrow();

        assertThat(text)
                .startsWith("::error file=src/main/java/oslab/semaphore/CountingSemaphore.java,line=12,col=23,"
                        + "title=The program compiles::';' expected\n");
        assertThat(text).contains("cannot find symbol%0A  symbol:   variable permit");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summaries")
    void aSummaryIsMarkdownThatNothingASubmissionSaysCanLeave(String name, Report report, String text) {
        StringBuilder outside = new StringBuilder();
        String fence = "";
        for (String line : text.split("\n")) {
            boolean opens = fence.isEmpty() && line.matches("~{3,}text");
            boolean closes = !fence.isEmpty() && line.equals(fence);
            if (fence.isEmpty() && !opens) {
                outside.append(line).append('\n');
            }
            fence = opens ? line.replace("text", "") : closes ? "" : fence;
        }

        assertThat(fence).isEmpty();
        assertThat(outside.toString()).doesNotContain("script", "onerror", "cmd", "::", "heading");
    }

    @Test
    void aSummaryStaysFarBelowWhatGithubDrops() {
        Report report = FormatSamples.verbose(3_000);

        String text = SUMMARY.render(report.forStudent()).orElseThrow();

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300 * 1024);
        assertThat(text).endsWith("more findings are in the report.\n");
    }
}
