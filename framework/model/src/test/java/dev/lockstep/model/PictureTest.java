package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.model.AccessTimeline.Step;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.WorkerGantt.State;
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

    @Test
    void aThreadWithoutATaskIsAsGoodAsNone() {
        State state = new State(List.of("A"), 1);

        assertThat(state.task(0)).isEqualTo("A");
        assertThat(state.task(1)).isEmpty();
    }

    @Test
    void eventsOfProcessesAgreeUnlessBothCountedTheirBytes() {
        assertThat(lanes(event(1, "A", 5), event(1, "A", ProcessLanes.UNKNOWN)).firstDifference())
                .isEqualTo(-1);
        assertThat(lanes(event(1, "A", 5), event(1, "A", 6)).firstDifference()).isZero();
        assertThat(lanes(event(1, "A", 5), event(2, "A", 5)).firstDifference()).isZero();
        assertThat(lanes(event(1, "", 5), event(2, "", 6)).firstDifference()).isEqualTo(-1);
    }

    @Test
    void refusesThreadsAndProcessesThatCannotBeDrawn() {
        State state = new State(List.of(), 0);
        assertRefused(() -> new State(Collections.nCopies(17, "A"), 0));
        assertRefused(() -> new State(List.of(), -1));
        assertRefused(() -> new WorkerGantt("x", "ms", List.of()));
        assertRefused(
                () -> new WorkerGantt("x", "ms", Collections.nCopies(2, new WorkerGantt.Moment(0, "", state, state))));
        assertRefused(() -> new WorkerGantt("x", "ms", List.of(new WorkerGantt.Moment(-1, "", state, state))));
        assertRefused(() -> event(16, "A", 0));
        assertRefused(() -> event(0, "A", -2));
        assertRefused(() -> new ProcessLanes.Process("x", 1, -2, 0, 0));
        assertRefused(() -> new ProcessLanes("x", List.of(), List.of()));
    }

    private static ProcessLanes lanes(ProcessLanes.Event expected, ProcessLanes.Event actual) {
        return new ProcessLanes("x", List.of(new ProcessLanes.Step(1, expected, actual)), List.of());
    }

    private static ProcessLanes.Event event(int lane, String what, long bytes) {
        return new ProcessLanes.Event(lane, what, bytes);
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
