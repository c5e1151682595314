package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Looks are made with times that the test makes up: nothing here waits. */
class OuterLimitTest {
    private Optional<ProcessTree> seen = Optional.empty();
    private long output;
    private final OuterLimit limit = new OuterLimit(Duration.ofSeconds(10), () -> seen, () -> output);

    @Test
    void isLookedAtFromHalfTheLimitOn() {
        assertThat(limit.firstNanos()).isEqualTo(millis(5_000));
    }

    @Test
    void countsTheProcessorTimeOfTheSecondHalfAndGrantsTheWatchdogASecond() {
        assertThat(isOver(5_000, 70_000, false)).isFalse();
        assertThat(isOver(10_990, 75_990, false)).isFalse();
        assertThat(isOver(11_000, 76_000, false)).isTrue();
    }

    @Test
    void isPatientWithWhatRunsWithoutGettingAnyTime() {
        isOver(5_000, 100, false);

        for (int look = 0; look < 600; look++) {
            assertThat(isOver(10_000 + 100 * look, 100, false)).isFalse();
        }
    }

    @Test
    void endsWhatIsAtRestAfterTheLimitInLookAfterLook() {
        for (int look = 0; look < 60; look++) {
            assertThat(isOver(5_000 + 100 * look, 100, true)).isFalse();
        }

        assertThat(isOver(11_000, 100, true)).isTrue();
    }

    @Test
    void doesNotTakeOneMomentOfRestForTheEnd() {
        for (int look = 0; look < 600; look++) {
            assertThat(isOver(11_000 + 100 * look, 100, look % 8 != 0)).isFalse();
        }
    }

    @Test
    void waitsForWhatWaitsUntilItsOutputIsRead() {
        for (int look = 0; look < 600; look++) {
            output += look % 8 == 0 ? 1 : 0;
            assertThat(isOver(11_000 + 100 * look, 100, true)).isFalse();
        }
    }

    @Test
    void leavesAProcessThatItCannotSeeToTheClock() {
        assertThat(limit.isOver(millis(3_600_000))).isFalse();
    }

    private boolean isOver(long elapsedMillis, long processorMillis, boolean isAtRest) {
        seen = Optional.of(new ProcessTree(millis(processorMillis), isAtRest));
        return limit.isOver(millis(elapsedMillis));
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
