package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import org.junit.jupiter.api.Test;

/**
 * A small scenario under one schedule after another: an order of steps in which it fails is found, and printed. It carries
 * no points.
 */
class EveryScheduleTest {
    @Test
    void aWaiterPassesWhenAPermitIsReleased() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", () -> semaphore.acquire())
                            .and("releaser", () -> semaphore.release())
                            .runAll();
                    check("permits", semaphore.availablePermits()).isZero();
                })
                .assertPassed();
    }
}
