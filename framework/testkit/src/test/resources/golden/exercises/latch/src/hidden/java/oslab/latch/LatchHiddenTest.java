package oslab.latch;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LatchHiddenTest {
    @Test
    @Tag("criterion:opens")
    @DisplayName("CANARY-name: two threads wait, one opens")
    void wakesBoth() {
        Interleavings.explore(() -> {
                    Latch latch = new Latch();
                    Threads.named("waiter-1", latch::await)
                            .and("waiter-2", latch::await)
                            .and("opener", latch::open)
                            .runAll();
                })
                .named("CANARY-scenario")
                .assertPassed();
    }

    @Test
    @Tag("criterion:no-race")
    void canaryHasNoRace() {
        Interleavings.explore(() -> {
                    Latch latch = new Latch();
                    Threads.named("waiter", latch::await)
                            .and("opener", latch::open)
                            .runAll();
                })
                .expectNoDataRace()
                .assertPassed();
    }

    @Test
    @Tag("criterion:leaves-nothing")
    void canaryEndsWhatItStarts() {
        Interleavings.explore(() -> new Latch().open()).expectNoLeak().assertPassed();
    }
}
