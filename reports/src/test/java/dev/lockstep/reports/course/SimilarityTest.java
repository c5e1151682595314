package dev.lockstep.reports.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.model.SourceFile;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.UnreadableReportException;
import dev.lockstep.reports.course.Comparisons.Lines;
import dev.lockstep.reports.course.Comparisons.Match;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final String ATTACK = "</code></pre><script>alert(1)</script><img src=x onerror=a>";

    @Test
    void readsWhatTheComparisonWroteWithTheNamesOfSubmissions() {
        Comparisons read = ComparisonsJson.read("""
                {"schema":"lockstep/similarity/v1","compared":3,"unreadable":["3"],"pairs":[
                 {"left":"1","right":"2","percent":97,"matches":[
                  {"left":{"file":"A.java","from":1,"to":2},"right":{"file":"A.java","from":4,"to":5}}]}]}""", number -> "s" + number);

        assertThat(read)
                .isEqualTo(new Comparisons(
                        3,
                        List.of("s3"),
                        List.of(new Comparisons.Pair(
                                "s1",
                                "s2",
                                97,
                                List.of(new Match(new Lines("A.java", 1, 2), new Lines("A.java", 4, 5)))))));
        assertThatThrownBy(() -> ComparisonsJson.read("{}", number -> number))
                .isInstanceOf(UnreadableReportException.class);
        assertThatThrownBy(() -> ComparisonsJson.read("{", number -> number))
                .isInstanceOf(UnreadableReportException.class);
    }

    @Test
    void likenessIsReadAsItWasWritten() {
        Likeness likeness =
                new Likeness("similar/index.html", List.of(new Likeness.Pair("Ä \"b\"", "c", 80, "similar/1.html")));

        assertThat(LikenessJson.read(LikenessJson.write(likeness))).isEqualTo(likeness);
        assertThatThrownBy(() -> LikenessJson.read("[]")).isInstanceOf(UnreadableReportException.class);
    }

    @Test
    void regionsAreNumberedAsTheyComeOnTheLeftAndLeadToTheOtherSide() {
        Comparisons.Pair pair = new Comparisons.Pair(
                "a",
                "b",
                90,
                List.of(
                        new Match(new Lines("A.java", 3, 3), new Lines("A.java", 1, 1)),
                        new Match(new Lines("A.java", 1, 1), new Lines("A.java", 3, 3))));
        List<SourceFile> file = List.of(new SourceFile("A.java", "one\ntwo\nthree\n"));

        String page = SimilarityPages.pair("A title", pair, file, file, Language.ENGLISH);

        assertThat(page.indexOf("id=\"l1\"")).isBetween(0, page.indexOf("id=\"l2\""));
        assertThat(page.indexOf("id=\"r2\"")).isBetween(0, page.indexOf("id=\"r1\""));
        assertThat(page).contains("href=\"#r1\"", "href=\"#l2\"");
    }

    @Test
    void whatSubmissionsHoldIsTextAndNothingElse() {
        Comparisons.Pair pair = new Comparisons.Pair(ATTACK, "b", 90, List.of());
        List<SourceFile> files = List.of(new SourceFile(ATTACK, ATTACK));

        assertThat(SimilarityPages.pair(ATTACK, pair, files, files, Language.ENGLISH))
                .doesNotContain("<script", "<img");
        assertThat(SimilarityPages.list(ATTACK, new Comparisons(2, List.of(ATTACK), List.of(pair)), Language.ENGLISH))
                .doesNotContain("<script", "<img");
    }
}
