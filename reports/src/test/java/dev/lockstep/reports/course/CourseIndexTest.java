package dev.lockstep.reports.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.Words;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseIndexTest {
    private static String page(ResultRow... rows) {
        CourseResults results = new CourseResults(
                new ExerciseId("vault"),
                "A <vault>",
                List.of(new CourseResults.Column("item", "The item & more", 10)),
                List.of(rows));
        return CourseIndex.render(results, Likeness.UNKNOWN, Language.ENGLISH);
    }

    private static final String ATTACK = "</script></noscript><script>alert(1)</script><img src=x onerror=alert(1)>";

    @Test
    void equalRowsGiveEqualPages() {
        assertThat(page(Rows.of("a", 10, true))).isEqualTo(page(Rows.of("a", 10, true)));
    }

    @Test
    void onlyItsOwnScriptMayRun() {
        String page = page();

        Matcher script =
                Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertThat(script.find()).isTrue();
        assertThat(page).contains("script-src 'sha256-" + Script.hash(script.group(1)) + "'");
        assertThat(page).doesNotContain("http:", "https:", "<link", "<img", "@import", "url(");
    }

    @Test
    void whatASubmissionIsCalledIsTextAndNothingElse() {
        String page = page(Rows.by(ATTACK, "submissions/a"));

        assertThat(page.split("<script", -1)).as("the page's own three").hasSize(4);
        assertThat(page).doesNotContain("<img").contains("A &lt;vault&gt;", "The item &amp; more");
    }

    @Test
    void linksLeadToReportsWhateverTheirNames() {
        String page = page(Rows.by("x", "submissions/Müller, 100 %/javascript:a#b?c"));

        assertThat(page)
                .contains(
                        "href=\"./submissions/M%C3%BCller%2C%20100%20%25/javascript%3Aa%23b%3Fc/instructor/report.html\"");
    }

    @Test
    void whatIsNotGradedStandsFirstAndHasNoPoints() {
        ResultRow lost = ResultRow.notGraded(new SubmissionId("z"), Origin.of("z"), "no disk");
        String page = page(Rows.of("a", 10, true), lost);

        assertThat(page).contains("To look at first", "no disk");
        assertThat(page.indexOf("[\"z\",\"\",\"not-graded\",\"\",\"\",-1,-1,[],-1,\"no disk\""))
                .isBetween(0, page.indexOf("[\"a\","));
    }

    @Test
    void whatIsFlakyComesRightAfterThat() {
        ResultRow lost = ResultRow.notGraded(new SubmissionId("z"), Origin.of("z"), "no disk");
        String page = page(Rows.of("a", 10, true), Rows.flaky("y"), lost);

        assertThat(List.of("z", "y", "a"))
                .extracting(id -> page.indexOf("[\"" + id + "\","))
                .doesNotContain(-1)
                .isSorted();
        assertThat(page.substring(page.indexOf("id=\"attention\""), page.indexOf("id=\"points\"")))
                .containsSubsequence("not graded</span> z <", "flaky</span> <a", ">y</a>")
                .doesNotContain(">a</a>");
    }

    @Test
    void failuresDifferOnlyByTheirWords() {
        Causes causes = new Causes(List.of(
                Rows.losing("a", "rare"),
                Rows.losing("b", "Wrong: expected 3 but was \"x 1\""),
                Rows.losing("c", "Wrong: expected -0x1F but was \"\"")));

        assertThat(causes.groups()).extracting(group -> group.rows().size()).containsExactly(2, 1);
        assertThat(causes.numberOf(Rows.losing("d", "Wrong: expected 9 but was \"?\"")))
                .isZero();
        assertThat(causes.numberOf(Rows.of("e", 0, true))).isEqualTo(Causes.NONE);
    }

    @Test
    void pointsFallIntoElevenGroups() {
        assertThat(Distribution.bin(new Points(0, 100))).isZero();
        assertThat(Distribution.bin(new Points(9, 100))).isZero();
        assertThat(Distribution.bin(new Points(10, 100))).isEqualTo(1);
        assertThat(Distribution.bin(new Points(99, 100))).isEqualTo(9);
        assertThat(Distribution.bin(new Points(100, 100))).isEqualTo(10);
        Distribution half = Distribution.of(List.of(Rows.of("a", 90, true), Rows.of("b", 190, true)));
        assertThat(half.mean()).isEqualTo(75);
        assertThat(half.median()).isEqualTo(75);
    }

    @Test
    void listsWhatCountsForNobodyAndSaysWhereTheRestIs() {
        List<CourseResults.Unmapped> unmapped = IntStream.range(0, 203)
                .mapToObj(i -> new CourseResults.Unmapped("file-" + i + ATTACK, "is nobody's"))
                .toList();
        CourseResults results = new CourseResults(new ExerciseId("vault"), "Vault", List.of(), List.of(), unmapped);

        String page = CourseIndex.render(results, Likeness.UNKNOWN, Language.ENGLISH);

        assertThat(page).contains("file-199&lt;", "is nobody&#39;s", "and 3 more, all in that table", "./unmapped.csv");
        assertThat(page).doesNotContain("file-200", "<img src=x");
        assertThat(page(Rows.of("a", 10, true))).doesNotContain("unmapped.csv");
    }

    @Test
    void saysHowLateAndWhichAttempt() {
        Origin origin = Origin.of("a");
        RowViews views = new RowViews(List.of(), new Words(Language.ENGLISH));

        assertThat(views.handedIn(origin)).isEmpty();
        assertThat(views.handedIn(origin.with(new Lateness.InTime()))).isEqualTo("in time");
        assertThat(views.handedIn(origin.with(new Lateness.LateBy(Duration.ofMinutes(130)))
                        .withAttempt(2)))
                .isEqualTo("late by 2 h 10 min, attempt 2");
        assertThat(views.handedIn(origin.with(new Lateness.Late()))).isEqualTo("late");
    }
}
