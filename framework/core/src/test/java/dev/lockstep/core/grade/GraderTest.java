package dev.lockstep.core.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Grade;
import dev.lockstep.model.Points;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.Rubric;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraderTest {
    private static final Verdict PASSED = new Verdict.Passed();
    private static final Verdict FAILED = new Verdict.Failed(Failure.of("E", "wrong"));
    private static final Rubric RUBRIC = new Rubric(
            List.of(criterion("hit", 50), criterion("miss", 30, "hit"), criterion("flush", 20, "hit", "miss")));

    @Test
    void awardsEachCriterionForItsOwnTestsInTheOrderOfTheRubric() {
        Grade grade = grade(outcome(PASSED, "flush"), outcome(FAILED, "miss"), outcome(PASSED, "hit"));

        assertThat(grade.criteria())
                .extracting(CriterionGrade::points)
                .containsExactly(new Points(50, 50), new Points(0, 30), new Points(20, 20));
        assertThat(grade.points()).isEqualTo(new Points(70, 100));
    }

    @Test
    void awardsNothingWithoutOutcomes() {
        assertThat(grade().points()).isEqualTo(new Points(0, 100));
    }

    @Test
    void awardsNothingWhenNothingStarted() {
        TestPlan plan =
                new TestPlan(List.of(outcome(PASSED, "hit", "miss", "flush").test()));

        Grade grade = Grader.grade(RUBRIC, Execution.NotStarted.because("the submission does not compile", plan));

        assertThat(grade.points()).isEqualTo(new Points(0, 100));
    }

    @Test
    void countsATestForEveryCriterionThatItNames() {
        Grade grade = grade(outcome(FAILED, "hit", "miss"), outcome(PASSED, "miss"), outcome(PASSED, "flush"));

        assertThat(grade.lost()).containsExactly("hit", "miss");
    }

    @Test
    void keepsTestsWithoutPointsApart() {
        TestOutcome informs = outcome(FAILED);

        Grade grade = grade(informs, outcome(PASSED, "hit"), outcome(PASSED, "miss"), outcome(PASSED, "flush"));

        assertThat(grade.unscored()).containsExactly(informs);
        assertThat(grade.points().isFull()).isTrue();
    }

    @Test
    void explainsALossByRequiredCriteriaThatWereLostTooAndDeductsNothingForIt() {
        Grade grade = grade(outcome(FAILED, "hit"), outcome(PASSED, "miss"), outcome(FAILED, "flush"));

        assertThat(grade.criteria())
                .extracting(CriterionGrade::explainedBy)
                .containsExactly(List.of(), List.of(), List.of("hit"));
        assertThat(grade.points()).isEqualTo(new Points(30, 100));
    }

    @Test
    void showsACriterionAsPublicOnlyWhenAllOfItsTestsAre() {
        TestOutcome shown = new TestOutcome(new TestCase("t", "t", Visibility.PUBLIC, List.of("hit", "miss")), PASSED);

        Grade grade = grade(shown, outcome(PASSED, "miss"));

        assertThat(grade.criteria())
                .extracting(CriterionGrade::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.HIDDEN, Visibility.HIDDEN);
    }

    @Test
    void namesThePublicTwinsOfACriterionAndAwardsNothingForThem() {
        Grade grade = grade(
                outcome(FAILED, "hit"),
                twin("a", Visibility.PUBLIC, "hit"),
                twin("b", Visibility.PUBLIC, "hit", "miss"));

        assertThat(grade.criteria())
                .extracting(CriterionGrade::twins)
                .containsExactly(List.of("a", "b"), List.of("b"), List.of());
        assertThat(grade.points()).isEqualTo(new Points(0, 100));
        assertThat(grade.unscored()).hasSize(2);
    }

    @Test
    void takesNoHiddenTestForATwinThatStudentsCouldRun() {
        Grade grade = grade(twin("a", Visibility.HIDDEN, "hit"));

        assertThat(grade.criteria()).extracting(CriterionGrade::twins).containsOnly(List.of());
    }

    private static TestOutcome twin(String id, Visibility visibility, String... twins) {
        return new TestOutcome(new TestCase(id, id, visibility, List.of(), List.of(twins)), PASSED);
    }

    private static Grade grade(TestOutcome... outcomes) {
        return Grader.grade(RUBRIC, new Execution.Completed(List.of(outcomes), ProgramOutput.NONE));
    }

    private static TestOutcome outcome(Verdict verdict, String... criteria) {
        return new TestOutcome(new TestCase("t", "t", Visibility.HIDDEN, List.of(criteria)), verdict);
    }

    private static Criterion criterion(String id, int points, String... requires) {
        return new Criterion(id, id, points, "Hint.", List.of(requires));
    }
}
