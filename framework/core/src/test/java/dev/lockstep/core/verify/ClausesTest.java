package dev.lockstep.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clauses that need no worker: what an author forgot is found by reading. */
class ClausesTest {
    private static final Path FOLDER = Path.of("exercises", "tlb");
    private static final String MANIFEST = FOLDER.resolve("exercise.json").toString();
    private static final Criterion HIT = Authored.criterion("hit", 60);
    private static final Criterion MISS = Authored.criterion("miss", 40);
    private static final TestCase HITS = Authored.test(Visibility.HIDDEN, "hits", "hit");
    private static final TestCase MISSES = Authored.test(Visibility.PUBLIC, "misses", "miss");

    @Test
    void findsNothingWhereTagsAndPointsAddUp() {
        TestCase informs = Authored.test(Visibility.PUBLIC, "informs");

        assertThat(addUp(List.of(HIT, MISS), HITS, MISSES, informs)).isEmpty();
    }

    @Test
    void findsPointsThatDoNotAddUpTo100() {
        assertThat(addUp(List.of(HIT), HITS))
                .containsExactly(new Finding(MANIFEST, "the rubric adds up to 60 points, not 100"));
    }

    @Test
    void findsACriterionThatNoTestCountsFor() {
        assertThat(addUp(List.of(HIT, MISS), HITS))
                .containsExactly(new Finding(
                        MANIFEST, "criterion 'miss' is worth 40 points but no test carries the tag 'criterion:miss'"));
    }

    @Test
    void findsATagThatTheRubricLacks() {
        TestCase mistyped = Authored.test(Visibility.PUBLIC, "mistyped", "mis");

        assertThat(addUp(List.of(HIT, MISS), HITS, MISSES, mistyped))
                .containsExactly(new Finding(
                        "oslab.TlbTest#mistyped()", "carries the tag 'criterion:mis', which the rubric lacks"));
    }

    @Test
    void findsAHiddenTestThatCountsForNothing() {
        TestCase untagged = Authored.test(Visibility.HIDDEN, "untagged");

        assertThat(addUp(List.of(HIT, MISS), HITS, MISSES, untagged))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("oslab.TlbTest#untagged()")
                        .contains("counts for no criterion"));
    }

    @Test
    void findsNothingWhereAPublicTestIsTheTwinOfACriterion() {
        assertThat(addUp(List.of(HIT, MISS), HITS, MISSES, twin("hit"))).isEmpty();
    }

    @Test
    void findsATwinOfACriterionThatTheRubricLacks() {
        assertThat(addUp(List.of(HIT, MISS), HITS, MISSES, twin("hits")))
                .containsExactly(new Finding(
                        "oslab.TlbTest#twin()",
                        "carries the tag 'twin:hits', which names no criterion: take one of hit, miss"));
    }

    @Test
    void findsATwinThatStudentsDoNotHave() {
        TestCase hidden = new TestCase("t", "t", Visibility.HIDDEN, List.of("hit"), List.of("hit"));

        assertThat(addUp(List.of(HIT, MISS), HITS, MISSES, hidden))
                .containsExactly(new Finding(
                        "t",
                        "is hidden but carries the tag 'twin:hit', which is for tests that students have:"
                                + " remove the tag, or write the twin in src/test/java"));
    }

    @Test
    void findsEverythingAtOnce() {
        TestCase mistyped = Authored.test(Visibility.HIDDEN, "mistyped", "mis");

        assertThat(addUp(List.of(HIT), mistyped)).hasSize(3);
    }

    @Test
    void findsACriterionThatNoMutantLoses() {
        Solution mutant = new Solution("no-hits", FOLDER, List.of("hit"), "");
        Solutions solutions = new Solutions(List.of(), List.of(mutant), List.of());

        List<Finding> findings = new EveryCriterionBites(exercise(List.of(HIT, MISS)), solutions).check();

        assertThat(findings)
                .containsExactly(
                        new Finding(MANIFEST, "criterion 'miss' is lost by no mutant: write one that loses it"));
    }

    @Test
    void takesNoRightSolutionForAMutant() {
        Solution right = new Solution("reference", FOLDER, List.of("hit"), "");
        Solutions solutions = new Solutions(List.of(right), List.of(), List.of());

        assertThat(new EveryCriterionBites(exercise(List.of(HIT)), solutions).check())
                .hasSize(1);
    }

    private static TestCase twin(String criterion) {
        return new TestCase("oslab.TlbTest#twin()", "twin", Visibility.PUBLIC, List.of(), List.of(criterion));
    }

    private static List<Finding> addUp(List<Criterion> criteria, TestCase... tests) {
        return new TagsAndPointsAddUp(exercise(criteria), new TestPlan(List.of(tests))).check();
    }

    private static dev.lockstep.model.Exercise exercise(List<Criterion> criteria) {
        return new Authored(FOLDER).exercise(criteria.toArray(Criterion[]::new));
    }
}
