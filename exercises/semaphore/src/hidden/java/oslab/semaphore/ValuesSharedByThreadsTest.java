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
                .withoutSpuriousWakeUps()
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
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void acquireOfNoneWaitsWhileTheValueIsBelowZero() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(-1);
                    Threads.Running threads = Threads.named("modest", () -> semaphore.acquire(0))
                            .startAll()
                            .untilBlocked("modest");
                    check("modest has passed at -1", threads.hasEnded("modest")).isFalse();
                    semaphore.release(1);
                    threads.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void drainTakesEachPermitOnce() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2);
                    AtomicInteger drained = new AtomicInteger();
                    Threads.named("first", () -> drained.addAndGet(semaphore.drainPermits()))
                            .and("second", () -> drained.addAndGet(semaphore.drainPermits()))
                            .runAll();
                    check("permits drained of two", drained.get()).isEqualTo(2);
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void twoThatReduceAtOnceBothCount() {
        Interleavings.explore(() -> {
                    Reducible semaphore = new Reducible(2);
                    Threads.named("first", () -> semaphore.reduce(1))
                            .and("second", () -> semaphore.reduce(2))
                            .runAll();
                    check("permits", semaphore.availablePermits()).isEqualTo(-1);
                })
                .withoutSpuriousWakeUps()
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
