package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page in {@code reports/samples} is made of a golden report, or one of {@link SampleReports}, and nothing else: {@code NAME-AUDIENCE.html}, or
 * {@code NAME-AUDIENCE-LANGUAGE.html}.
 *
 * <p>Run with {@code -Dlockstep.golden=update} to write them anew after the pages have changed; nothing is graded for that.
 */
class SamplePagesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDEN = Path.of("../framework/testkit/src/test/resources/golden/results");
    private static final Pattern NAME = Pattern.compile("(.+)-(instructor|student)(?:-([a-z]+))?\\.html");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theSampleIsThePageOfTheGoldenReport(String name) throws IOException {
        Matcher parts = NAME.matcher(name);
        assertThat(parts.matches()).isTrue();
        String json = json(parts.group(1), parts.group(2));
        Language language = parts.group(3) == null
                ? Language.ENGLISH
                : Language.named(parts.group(3)).orElseThrow();

        String page = HtmlReport.render(ReportJson.read(json), language);

        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.writeString(SAMPLES.resolve(name), page);
        }
        assertThat(page).isEqualTo(Files.readString(SAMPLES.resolve(name)));
    }

    /** No submission brings it about that nothing is graded, so that report is made up. */
    private static String json(String name, String audience) throws IOException {
        if (name.equals("not-graded")) {
            Report report = SampleReports.notGraded();
            return ReportJson.write(audience.equals("student") ? report.forStudent() : report);
        }
        return Files.readString(GOLDEN.resolve(name).resolve(audience + ".json"));
    }
}
