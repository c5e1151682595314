package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.open;
import static dev.lockstep.reports.TestReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Comparison;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Report;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final String ATTACK =
            "</pre></code></title></style><script>alert('1')</script>\"'><img src=x onerror=a>";

    static Stream<Report> samples() {
        return ReportJsonTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAFunctionOfTheJson(Report report) {
        assertThat(HtmlReport.render(ReportJson.read(ReportJson.write(report)))).isEqualTo(HtmlReport.render(report));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void needsNoScriptAndNoNetwork(Report report) {
        assertThat(HtmlReport.render(report))
                .doesNotContain("<script", "http:", "https:", "url(", "@import", "<img", "<link")
                .contains("default-src 'none'");
    }

    @Test
    void letsNoTextBecomeMarkup() {
        Frame frame = new Frame(ATTACK, ATTACK, ATTACK, 1);
        TestOutcome failed = open(
                ATTACK,
                new Verdict.Failed(new Failure(ATTACK, ATTACK, new Comparison(ATTACK, "x" + ATTACK), List.of(frame))));
        TestOutcome late = open(
                ATTACK + 2,
                new Verdict.TimedOut(
                        java.time.Duration.ofSeconds(1), List.of(new ThreadPosition(ATTACK, ATTACK, frame))));
        Report report = report().submission(ATTACK)
                .criterion(ATTACK, 10, failed, late)
                .unscored(failed)
                .missing(ATTACK)
                .sources(new SourceFile(ATTACK, ATTACK + "\n"))
                .ignored(new IgnoredFile(ATTACK, ATTACK))
                .interrupted(failed, Interruption.Cause.EXIT, ATTACK)
                .printed(ATTACK, 1000)
                .build();

        String page = HtmlReport.render(report);

        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;");
        assertThat(page.split("</style>", -1)).hasSize(2);
        assertThat(page.split("</title>", -1)).hasSize(2);
    }

    @Test
    void showsControlCharactersInsteadOfPassingThemOn() {
        Report report =
                TestReports.of(new Verdict.Failed(Failure.of("t", "\u001B[31mred\u0007 \u202Edesrever\r\nnext")));

        assertThat(HtmlReport.render(report))
                .contains("\\u001B[31mred\\u0007 \\u202Edesrever\nnext")
                .doesNotContain("\u001B", "\u0007", "\u202E", "\r");
    }

    @Test
    void showsExpectedActualAndTheStudentsOwnLine() {
        String page = HtmlReport.render(TestReports.of(TestReports.failed()));

        assertThat(page)
                .contains("[1, <mark>2, 3</mark>]", "[1, <mark>3, 2</mark>]")
                .contains("CountingSemaphore.java, line 14")
                .containsPattern("line here.*14.*permits--;");
    }

    @Test
    void saysWhereThreadsStoodWhenTimeRanOut() {
        String page = HtmlReport.render(TestReports.of(TestReports.timedOut()));

        assertThat(page)
                .contains("waiter-1 and waiter-2 are WAITING in CountingSemaphore.acquire, line 12.")
                .containsPattern("line here.*12.*wait\\(\\);");
    }

    @Test
    void givesAStudentTheHintAndTheHeadlineOfAHiddenCriterion() {
        String page = HtmlReport.render(SampleReports.partlyFailed().forStudent());

        assertThat(page)
                .contains("Waiters are served in the order in which they came", "Which of two waiting threads")
                .contains("look there first: <a href=\"#criterion-3\">Every waiter gets its permit</a>")
                .contains("2 hidden tests", "The result is wrong.")
                .doesNotContain("fifoTwice");
    }

    @Test
    void opensLostCriteriaAndFoldsEarnedOnes() {
        String page = HtmlReport.render(SampleReports.partlyFailed());

        assertThat(page).contains("id=\"criterion-1\" open>", "id=\"criterion-2\">", "id=\"criterion-3\" open>");
    }

    @Test
    void pointsACaretAtTheCompileError() {
        assertThat(HtmlReport.render(SampleReports.doesNotCompile()))
                .contains("&#39;;&#39; expected")
                .contains("<code>wait()\n<span class=\"caret\" aria-hidden=\"true\">      ^</span>");
    }

    @Test
    void neverShowsPointsWithoutAGrade() {
        assertThat(HtmlReport.render(SampleReports.notGraded().forStudent()))
                .contains("This is not a score of 0.", "ask your instructor")
                .doesNotContain("class=\"total", "class=\"points");
    }

    @Test
    void tellsOnlyTheInstructorWhatBrokeOnOurSide() {
        assertThat(HtmlReport.render(SampleReports.notGraded())).contains("no space left on device");
        assertThat(HtmlReport.render(SampleReports.notGraded().forStudent())).doesNotContain("no space left on device");
    }

    @Test
    void saysHowMuchOutputWasCut() {
        assertThat(HtmlReport.render(SampleReports.partlyFailed()))
                .contains("1,048,576 bytes were printed; the first 216 are shown");
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String here = HtmlReport.render(SampleReports.partlyFailed());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(HtmlReport.render(SampleReports.partlyFailed())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void showsEachPlaceOfARecursionOnce() {
        Frame frame = new Frame("CountingSemaphore", "acquire", TestReports.FILE, 14);
        Report report = TestReports.of(new Verdict.Errored(
                new Failure("java.lang.StackOverflowError", "", null, java.util.Collections.nCopies(200, frame))));

        assertThat(HtmlReport.render(report).split("<figure>", -1)).hasSize(2);
    }
}
