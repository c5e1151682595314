package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionGradeTest {
    private static final Criterion FIFO = Sample.criterion("fifo-order", 20);

    @Test
    void earnsNothingWithoutOutcomes() {
        CriterionGrade grade = Sample.grade(FIFO, new Verdict[0]);

        assertThat(grade.isEarned()).isFalse();
        assertThat(grade.points()).isEqualTo(new Points(0, 20));
        assertThat(grade.verdict()).isEqualTo(new Verdict.Skipped("no test counts for it"));
    }

    @Test
    void earnsEverythingWhenEveryTestPassed() {
        CriterionGrade grade = Sample.grade(FIFO, Sample.PASSED, Sample.PASSED);

        assertThat(grade.points()).isEqualTo(new Points(20, 20));
        assertThat(grade.verdict()).isEqualTo(Sample.PASSED);
    }

    @ParameterizedTest
    @MethodSource("everythingButPassed")
    void earnsNothingWhenOneTestOfMany(Verdict spoiler) {
        CriterionGrade grade = Sample.grade(FIFO, Sample.PASSED, spoiler, Sample.PASSED);

        assertThat(grade.points()).isEqualTo(new Points(0, 20));
        assertThat(grade.verdict()).isEqualTo(spoiler);
    }

    static Stream<Verdict> everythingButPassed() {
        return Stream.of(
                Sample.failed("wrong"),
                new Verdict.Errored(Failure.of("java.lang.Error", "")),
                new Verdict.TimedOut(Duration.ofSeconds(1), List.of()),
                new Verdict.Skipped("switched off"),
                new Verdict.Inconclusive("an assumption did not hold"));
    }

    @Test
    void namesTheFirstVerdictThatCostThePoints() {
        CriterionGrade grade = Sample.grade(FIFO, Sample.PASSED, Sample.failed("first"), Sample.failed("second"));

        assertThat(grade.verdict()).isEqualTo(Sample.failed("first"));
    }

    @Test
    void keepsItsOutcomesWhateverBecomesOfTheListItWasMadeFrom() {
        List<TestOutcome> outcomes = new java.util.ArrayList<>(
                List.of(new TestOutcome(Sample.hiddenTest("a", "fifo-order"), Sample.failed("wrong"))));
        CriterionGrade grade = new CriterionGrade(FIFO, Visibility.HIDDEN, outcomes, List.of());

        outcomes.set(0, new TestOutcome(Sample.hiddenTest("a", "fifo-order"), Sample.PASSED));

        assertThat(grade.isEarned()).isFalse();
    }
}
