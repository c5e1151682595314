package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestPlanTest {
    private static final TestCase BOTH = Sample.publicTest("both", "hit", "miss");
    private static final TestCase MISS = Sample.hiddenTest("miss", "miss");
    private static final TestCase NONE = Sample.publicTest("informs");

    @Test
    void knowsTheTestsThatCountForACriterion() {
        TestPlan plan = new TestPlan(List.of(BOTH, NONE, MISS));

        assertThat(plan.of("miss")).containsExactly(BOTH, MISS);
        assertThat(plan.of("hit")).containsExactly(BOTH);
        assertThat(plan.of("flush")).isEmpty();
    }

    @Test
    void skipsEveryTestForOneReasonWhenNothingStarts() {
        Execution execution =
                Execution.NotStarted.because("the submission does not compile", new TestPlan(List.of(BOTH, MISS)));

        Verdict skipped = new Verdict.Skipped("the submission does not compile");
        assertThat(execution.outcomes())
                .containsExactly(new TestOutcome(BOTH, skipped), new TestOutcome(MISS, skipped));
    }
}
