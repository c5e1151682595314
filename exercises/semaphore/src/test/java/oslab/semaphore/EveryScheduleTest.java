package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Small scenarios, each under one schedule after another: an order of steps in which one fails is found, and printed. They
 * carry no points.
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

    @Test
    @Tag("twin:interruption")
    void aWaiterThatIsInterruptedStopsWaiting() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    AtomicBoolean noticed = new AtomicBoolean();
                    Threads.named("waiter", () -> {
                                try {
                                    semaphore.acquire();
                                } catch (InterruptedException expected) {
                                    noticed.set(true);
                                }
                            })
                            .startAll()
                            .untilBlocked("waiter")
                            .interrupt("waiter")
                            .joinAll();
                    check("waiter was told of the interrupt", noticed.get()).isTrue();
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:fifo")
    void whoCameFirstPassesFirst() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    AtomicBoolean firstHasPassed = new AtomicBoolean();
                    Threads.Running first = Threads.named("first", () -> semaphore.acquire())
                            .startAll()
                            .untilBlocked("first");
                    Threads.Running second = Threads.named("second", () -> {
                                semaphore.acquire();
                                check("first has passed before", firstHasPassed.get())
                                        .isTrue();
                            })
                            .startAll()
                            .untilBlocked("second");
                    semaphore.release();
                    first.joinAll();
                    firstHasPassed.set(true);
                    semaphore.release();
                    second.joinAll();
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:fifo-several-permits")
    void whoWantsTwoPassesBeforeWhoCameLaterAndWantsOne() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    AtomicBoolean bigHasPassed = new AtomicBoolean();
                    Threads.Running big = Threads.named("big", () -> semaphore.acquire(2))
                            .startAll()
                            .untilBlocked("big");
                    Threads.Running small = Threads.named("small", () -> {
                                semaphore.acquire(1);
                                check("big has passed before", bigHasPassed.get())
                                        .isTrue();
                            })
                            .startAll()
                            .untilBlocked("small");
                    semaphore.release(2);
                    big.joinAll();
                    bigHasPassed.set(true);
                    semaphore.release(1);
                    small.joinAll();
                })
                .assertPassed();
    }
}
