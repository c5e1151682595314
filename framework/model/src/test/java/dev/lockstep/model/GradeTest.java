package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void addsUpWhatEachCriterionEarned() {
        Grade grade = new Grade(
                List.of(
                        Sample.grade(Sample.criterion("hit", 60), Sample.PASSED),
                        Sample.grade(Sample.criterion("miss", 30), Sample.failed("wrong")),
                        Sample.grade(Sample.criterion("flush", 10), new Verdict[0])),
                List.of());

        assertThat(grade.points()).isEqualTo(new Points(60, 100));
        assertThat(grade.points().lost()).isEqualTo(40);
        assertThat(grade.lost()).containsExactly("miss", "flush");
    }

    @Test
    void leavesOutTestsThatCountForNoCriterion() {
        TestOutcome unscored = new TestOutcome(Sample.publicTest("informs"), Sample.failed("slow"));

        Grade grade = new Grade(List.of(Sample.grade(Sample.criterion("hit", 100), Sample.PASSED)), List.of(unscored));

        assertThat(grade.points().isFull()).isTrue();
        assertThat(grade.lost()).isEmpty();
    }

    @Test
    void hasNoPointsOfNoneWhenNothingWasGraded() {
        assertThat(Grade.NONE.points()).isEqualTo(Points.NONE);
    }
}
