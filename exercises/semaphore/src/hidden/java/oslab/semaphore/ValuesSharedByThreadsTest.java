package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:values-and-errors")
class ValuesSharedByThreadsTest {
    @Test
    void acquireWaitsWhileTheValueIsBelowOne() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(-1);
                    semaphore.release();
                    Threads.Running threads = Threads.named("waiter", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter");
                    check("waiter has passed at 0", threads.hasEnded("waiter")).isFalse();
                })
                .assertPassed();
    }

    @Test
    void acquireWaitsWhileTheValueIsBelowZero() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(-1);
                    Threads.Running threads = Threads.named("waiter", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter");
                    check("waiter has passed at -1", threads.hasEnded("waiter")).isFalse();
                })
                .assertPassed();
    }

    @Test
    void drainTakesEachPermitOnce() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2);
                    AtomicInteger drained = new AtomicInteger();
                    Threads.named("drainer", () -> drained.set(semaphore.drainPermits()))
                            .and("releaser", semaphore::release)
                            .runAll();
                    check("permits drained and left", drained.get() + semaphore.availablePermits())
                            .isEqualTo(3);
                })
                .assertPassed();
    }

    @Test
    void reduceAndReleaseAtOnceKeepTheNumberOfPermits() {
        Interleavings.explore(() -> {
                    Reducible semaphore = new Reducible(2);
                    Threads.named("reducer", () -> semaphore.reduce(1))
                            .and("releaser", semaphore::release)
                            .runAll();
                    check("permits", semaphore.availablePermits()).isEqualTo(2);
                })
                .assertPassed();
    }

    private static class Reducible extends CountingSemaphore {
        Reducible(int permits) {
            super(permits);
        }

        void reduce(int n) {
            reducePermits(n);
        }
    }
}
