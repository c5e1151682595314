package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        String now = format.render(report).orElseThrow();
        Path file = SAMPLES.resolve(format.fileName(report));

        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.createDirectories(SAMPLES);
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file)).isEqualTo(now);
    }
}
