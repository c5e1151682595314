package oslab.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TallyHiddenTest {
    private final Tally tally = new Tally();

    @Test
    @Tag("criterion:counts")
    @DisplayName("CANARY-name: the total of three amounts")
    void sumsThreeAmounts() {
        tally.add(1_000_003);
        tally.add(1);
        tally.add(1);

        assertThat(tally.total()).as("CANARY-message").isEqualTo(1_000_005);
    }

    @Test
    @Tag("criterion:counts")
    void canaryStartsAtZero() {
        assertThat(tally.total()).as("CANARY-message").isZero();
    }

    @Test
    @Tag("criterion:starts-again")
    void canaryCountsFromZeroAfterReset() {
        tally.add(1_000_003);
        tally.reset();
        tally.add(4);

        assertThat(tally.total()).as("CANARY-message").isEqualTo(4);
    }

    @Test
    @Tag("criterion:refuses-negatives")
    void canaryRefusesNegatives() {
        tally.add(7);

        assertThatIllegalArgumentException()
                .as("CANARY-message")
                .isThrownBy(() -> tally.add(-1_000_003));
    }
}
