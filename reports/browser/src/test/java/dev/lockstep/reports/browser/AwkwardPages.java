package dev.lockstep.reports.browser;

import dev.lockstep.model.Report;
import dev.lockstep.reports.HtmlReport;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages that no sample shows: long, wide, and with names that nobody foresaw. */
final class AwkwardPages {
    private static final String LONG = "ALongNameWithoutAnySpace".repeat(20);
    private static final List<String> RESULTS =
            List.of("prints-a-million-lines", "overflows-the-stack", "latch-data-race", "latch-spins");

    private AwkwardPages() {}

    /** Writes them to {@code folder}: golden reports in German, and one whose every name and message is too long. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String result : RESULTS) {
            pages.add(page(folder.resolve(result + ".html"), json(result)));
        }
        String wide =
                json("wrong-answer").replaceAll("(\"(?:submission|title|message|expected|hint)\": \")", "$1" + LONG);
        pages.add(page(folder.resolve("wide.html"), wide));
        return pages;
    }

    private static String json(String result) throws IOException {
        return Files.readString(Path.of(
                System.getProperty("lockstep.home"),
                "framework/testkit/src/test/resources/golden/results",
                result,
                "instructor.json"));
    }

    private static Path page(Path file, String json) throws IOException {
        Report report = ReportJson.read(json);
        return Files.writeString(
                file, HtmlReport.render(report, Language.named("de").orElseThrow()));
    }
}
