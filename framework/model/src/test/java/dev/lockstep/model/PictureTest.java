package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.model.AccessTimeline.Step;
import dev.lockstep.model.AddressWalk.Field;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Field OFFSET = new Field("offset", 4, 5);

    @Test
    void theFirstDifferenceIsTheFirstStepThatIsSeenAndDiffers() {
        List<AddressWalk.Step> steps = List.of(
                new AddressWalk.Step("a", "1", ""),
                new AddressWalk.Step("b", "1", "1"),
                new AddressWalk.Step("c", "1", "2"));

        assertThat(walk(steps).firstDifference()).isEqualTo(2);
        assertThat(walk(steps.subList(0, 2)).firstDifference()).isEqualTo(-1);
        assertThat(new AccessTimeline("x", 2, 1, List.of(step(0, 1), step(1, 2))).firstDifference())
                .isZero();
    }

    @Test
    void bitsAreShownWithTheirZeros() {
        assertThat(OFFSET.binary()).isEqualTo("0101");
        assertThat(new Field("frame", 2, 9).binary()).isEqualTo("1001");
        assertThat(new Field("all", 64, -1).binary()).isEqualTo("1".repeat(64));
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertRefused(() -> new Field("offset", 65, 0));
        assertRefused(() -> new Field("offset", -1, 0));
        assertRefused(() -> new AddressWalk("x", 0, List.of(), List.of(), List.of(), List.of()));
        assertRefused(() -> new AddressWalk("x", 0, Collections.nCopies(9, OFFSET), List.of(), List.of(), List.of()));
        assertRefused(() -> walk(Collections.nCopies(17, new AddressWalk.Step("", "", ""))));
        assertRefused(() -> new AccessTimeline("x", 0, 1, List.of()));
        assertRefused(() -> new AccessTimeline("x", 2, 1, List.of(step(2, 2))));
        assertRefused(() -> new AccessTimeline("x", 2, 1, List.of(step(0, 3))));
        assertRefused(() -> new AccessTimeline("x", 2, 1, Collections.nCopies(65, step(0, 0))));
        assertRefused(() -> new AccessTimeline("x", 20, 1, List.of(step(0, 20))));
    }

    private static AddressWalk walk(List<AddressWalk.Step> steps) {
        return new AddressWalk("x", 5, List.of(OFFSET), steps, List.of(), List.of());
    }

    private static Step step(int set, int told) {
        List<Integer> held = Collections.nCopies(told == 1 ? 2 : told, 1);
        return new Step(1, "page 1", set, "hit", "miss", held, held);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
