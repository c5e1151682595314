package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps one file of each format in {@code reports/samples}; {@code -Dlockstep.golden=update} writes them anew. */
class SampleFilesTest {
    private static final Path SAMPLES = Path.of("samples", "formats");

    static Stream<ReportFormat> formats() {
        return ReportFormats.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSampleIsWhatTheFormatGivesNow(ReportFormat format) throws IOException {
        String sample = format.name().equals("sarif") ? "schedule" : "partly-failed";
        Report report = FormatSamples.all().get(sample).forStudent();
        assertSample(format.fileName(report), format.render(report).orElseThrow());
    }

    @Test
    void soAreTheCheckOnACommitAndItsBadge() throws IOException {
        Report report = FormatSamples.all().get("partly-failed").forStudent();
        CheckRun check = CheckRun.of(report, new CheckRun.Terms("0123456789".repeat(4), 50, true));

        assertSample("check-run.json", check.json());
        assertSample("badge.svg", check.badge());
    }

    private static void assertSample(String name, String now) throws IOException {
        Path file = SAMPLES.resolve(name);
        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.createDirectories(SAMPLES);
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file)).isEqualTo(now);
    }
}
