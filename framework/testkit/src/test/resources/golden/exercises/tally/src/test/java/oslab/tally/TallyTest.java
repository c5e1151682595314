package oslab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void addsUp() {
        Tally tally = new Tally();

        tally.add(2);
        tally.add(3);

        assertThat(tally.total()).as("2 + 3").isEqualTo(5);
    }
}
