package dev.lockstep.kit.interleavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lockstep.kit.interleavings.engine.Kind;
import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Code that nobody rewrote is refused at once, with its class and what to do: it would pass unseen, or hang. */
class PlainCodeTest {
    @Test
    void refusesAScenarioThatWouldHang() {
        assertRefused(
                () -> Interleavings.explore(() -> new CountDownLatch(1).await()).assertPassed());
    }

    @Test
    void refusesAScenarioThatWouldPassUnseen() {
        assertRefused(() -> Interleavings.explore(() -> {}).result());
    }

    @Test
    void refusesAScenarioThatIsAnObject() {
        assertRefused(() -> Interleavings.explore(new Empty()).result());
    }

    @Test
    void refusesToLookForASituation() {
        assertRefused(() -> Interleavings.canReach(() -> true).result());
    }

    @Test
    void refusesToCompareWithSequentialOrders() {
        assertRefused(() -> Interleavings.linearizable(ArrayDeque::new, ArrayDeque::new)
                .thread("size", ArrayDeque::size)
                .result());
    }

    @Test
    void refusesToReplay() {
        assertRefused(() -> Interleavings.replay(Schedule.parse("v1:b0:"), () -> {}));
    }

    @Test
    void publishesNothingForTheReport() {
        Interleavings.takeResults();

        assertRefused(() -> Interleavings.explore(() -> {}).result());

        assertThat(Interleavings.takeResults()).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call) {
        ScheduleFailure failure = catchThrowableOfType(ScheduleFailure.class, call);

        assertThat(failure.trace().kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(failure)
                .hasMessageStartingWith("UNSUPPORTED: code of " + PlainCodeTest.class.getName())
                .hasMessageContaining("was loaded as it is and not rewritten")
                .hasMessageContaining("make the call in the test class")
                .hasMessageContaining("lockstep-desk");
        assertThat(failure.getMessage()).doesNotContain("Lambda", "schedule v1");
    }

    private static final class Empty implements Scenario {
        private static final long serialVersionUID = 1L;

        @Override
        public void run() {}
    }
}
