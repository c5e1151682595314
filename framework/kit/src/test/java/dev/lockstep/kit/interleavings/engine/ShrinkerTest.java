package dev.lockstep.kit.interleavings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.interleavings.engine.Shrinker.Attempt;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private int attempts;

    @Test
    void takesBackWhatTheFaultDoesNotNeed() {
        assertThat(shrunk(choices -> at(choices, 2) == 1, 1, 0, 1, 2, 1)).containsExactly(0, 0, 1);
    }

    @Test
    void keepsChoicesThatOnlyTogetherShowTheFault() {
        assertThat(shrunk(choices -> at(choices, 0) == 1 && at(choices, 3) == 2, 1, 1, 1, 2))
                .containsExactly(1, 0, 0, 2);
    }

    @Test
    void doesNotTurnOneFaultIntoAnother() {
        int[] choices = {1, 1};
        Shrinker shrinker = new Shrinker(tried -> attempt(tried, at(tried, 0) == 1 ? Kind.DEADLOCK : Kind.LIVELOCK));

        assertThat(shrinker.shrink(choices, Kind.DEADLOCK)).containsExactly(1);
    }

    @Test
    void leavesAScheduleAloneThatDoesNotFailAgain() {
        assertThat(shrunk(choices -> false, 1, 2)).containsExactly(1, 2);
    }

    @Test
    void givesUpAfterABoundedNumberOfAttempts() {
        int[] needed = new int[1_000];
        Arrays.fill(needed, 1);

        shrunk(choices -> Arrays.equals(choices, needed), needed);

        assertThat(attempts).isLessThanOrEqualTo(151);
    }

    private int[] shrunk(Predicate<int[]> fails, int... choices) {
        return new Shrinker(tried -> {
                    attempts++;
                    return attempt(tried, fails.test(tried) ? Kind.DEADLOCK : null);
                })
                .shrink(choices, Kind.DEADLOCK);
    }

    /** Each choice that is not the default costs a preemption; zeroes at the end are no choices. */
    private static Attempt attempt(int[] choices, Kind kind) {
        int cost = (int) Arrays.stream(choices).filter(choice -> choice != 0).count();
        int end = choices.length;
        while (end > 0 && choices[end - 1] == 0) {
            end--;
        }
        Fault fault = kind == null ? null : new Fault(kind, "found", null);
        return new Attempt(fault, Arrays.copyOf(choices, end), cost, cost, choices.length);
    }

    private static int at(int[] choices, int index) {
        return index < choices.length ? choices[index] : 0;
    }
}
