package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FaultKind;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.reports.course.Comparisons;
import dev.lockstep.reports.course.CourseIndex;
import dev.lockstep.reports.course.Likeness;
import dev.lockstep.reports.course.SimilarityPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is a file: complete, and the only place with words of pages. */
class LanguageTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/lockstep/reports");
    private static final Path SOURCES = Path.of("src/main/java/dev/lockstep/reports");

    /** Not words of a language: names of programs, units, letters of pictures, and what commands are made of. */
    private static final Set<String> NAMES = Set.of(
            "lockstep",
            "replay",
            "check",
            "report",
            "json",
            "mvn",
            "compile",
            "test",
            "Dtest",
            "Dlockstep",
            "Lockstep",
            "JDK",
            "ms",
            "s",
            "KiB",
            "MiB",
            "H",
            "M",
            "F",
            "B");

    static Stream<Language> others() {
        return Language.tags().stream().skip(1).map(tag -> Language.named(tag).orElseThrow());
    }

    static Stream<Report> pages() {
        Stream<Report> traced =
                TestTraces.NAMES.stream().map(name -> TestTraces.of(TestTraces.read(name), TestReports.SOURCE));
        return Stream.of(
                        SampleReports.all().values().stream(),
                        traced,
                        PictureReportTest.pictures().map(PictureReportTest::of))
                .flatMap(reports -> reports)
                .flatMap(report -> Stream.of(report, report.forStudent()));
    }

    @Test
    void thereAreEnglishAndGerman() {
        assertThat(Language.tags()).startsWith("en").contains("de");
        assertThat(Language.named("xx")).isEmpty();
        assertThat(Language.named("../messages")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void saysAllThatEnglishSaysWithTheSamePlaces(Language other) {
        ResourceBundle english = Language.ENGLISH.messages();

        assertThat(other.messages().keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(places(other.messages().getString(key))).as(key).isEqualTo(places(english.getString(key)));
            assertThat(other.messages().getString(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordOfAPageComesFromElsewhere(Report report) {
        Language blank = Language.of("en", new Blank());

        String page = HtmlReport.render(report, blank);

        assertThat(words(shown(page)))
                .as("words that are neither a message nor a part of the report")
                .isSubsetOf(all(words(ReportJson.write(report).replace("\\n", " ")), NAMES));
    }

    @Test
    void noWordOfTheIndexComesFromElsewhere() {
        CourseResults results =
                new CourseResults(new ExerciseId("a"), "", List.of(new CourseResults.Column("1", "2", 3)), List.of());
        Language blank = Language.of("en", new Blank());

        assertThat(words(shown(CourseIndex.render(results, Likeness.UNKNOWN, blank)
                        .replaceAll("(?s)<script.*?</script>", ""))))
                .isSubsetOf(all(NAMES, Set.of("a", "similar")));
        assertThat(words(shown(SimilarityPages.list("", new Comparisons(1, List.of(), List.of()), blank))))
                .isEmpty();
    }

    @Test
    void noMessageIsLeftOverAndNoneIsMissing() throws IOException {
        String code = read(RESOURCES, ".ftlh") + read(RESOURCES, ".js") + read(SOURCES, ".java");
        for (String key : Language.ENGLISH.messages().keySet()) {
            String stem = key.replaceFirst("\\.(one|many)$", "");
            String family = key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.') + 1);
            assertThat(code.contains('"' + key + '"')
                            || code.contains('"' + stem + '"')
                            || code.contains('"' + family + '"')
                            || code.contains("\"environment.worker.\""))
                    .as("use of the message " + key)
                    .isTrue();
        }
    }

    @Test
    void saysFaultsAsTheModelDoes() {
        for (FaultKind kind : FaultKind.values()) {
            assertThat(Words.english().fault(kind)).isEqualTo(kind.sentence());
        }
    }

    @Test
    void theGermanPageIsGerman() {
        String page = HtmlReport.render(
                SampleReports.partlyFailed().forStudent(), Language.named("de").orElseThrow());

        assertThat(page)
                .contains("<html lang=\"de\">", "Fangen Sie hiermit an", "von 100 Punkten", "Falsches Ergebnis")
                .doesNotContain("Wrong result", "Hidden test");
    }

    @Test
    void aDeadlockIsToldInGermanWithItsCircle() {
        ScheduleTrace trace = TestTraces.read("nested-monitor");

        assertThat(HtmlReport.render(
                        TestTraces.of(trace, TestReports.SOURCE),
                        Language.named("de").orElseThrow()))
                .contains("Verklemmung", "Diese Threads können nicht weiter");
    }

    private static List<String> places(String message) {
        return Pattern.compile("\\{\\d}")
                .matcher(message)
                .results()
                .map(place -> place.group())
                .sorted()
                .toList();
    }

    /** What a reader sees or hears, without tags, styles, escapes and words that were cut. */
    private static String shown(String page) {
        String body = page.substring(page.indexOf("</style>"));
        Matcher labels = Pattern.compile("aria-label=\"([^\"]*)\"").matcher(body);
        String heard =
                String.join(" ", labels.results().map(label -> label.group(1)).toList());
        return (heard + " " + body.replaceAll("<[^>]*>", " ")).replaceAll("&#?\\w+;|0x[0-9a-f]+|\\p{L}*…", " ");
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Pattern.compile("\\p{L}+").matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static Set<String> all(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static String read(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Says nothing but the values. */
    private static final class Blank extends ResourceBundle {
        @Override
        protected Object handleGetObject(String key) {
            String english = Language.ENGLISH.messages().getString(key);
            return key.startsWith("symbol.") ? english : String.join(" ", places(english));
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(Language.ENGLISH.messages().keySet());
        }

        @Override
        public Locale getLocale() {
            return Locale.ROOT;
        }
    }
}
