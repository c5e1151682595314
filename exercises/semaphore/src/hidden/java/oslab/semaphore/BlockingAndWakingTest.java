package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:blocking-and-waking")
class BlockingAndWakingTest {
    @Test
    void doesNotWaitWhileThereArePermits() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2);
                    Threads.named("first", semaphore::acquire)
                            .and("second", semaphore::acquire)
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void waitsOnceThePermitsAreTaken() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    semaphore.acquire();
                    Threads.Running threads =
                            Threads.named("second", semaphore::acquire).startAll();
                    threads.untilBlocked("second");
                    check("second has passed without a permit", threads.hasEnded("second"))
                            .isFalse();
                    semaphore.release();
                    threads.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void remembersAReleaseForWhichNobodyWaited() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    semaphore.release();
                    Threads.named("late", semaphore::acquire).runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void letsAnyThreadReleaseWhatAnotherWaitsFor() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", semaphore::acquire)
                            .and("helper", semaphore::release)
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void wakesAWaiterForEveryOneOfTwoQuickReleases() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter-1", semaphore::acquire)
                            .and("waiter-2", semaphore::acquire)
                            .and("releaser", () -> {
                                semaphore.release();
                                semaphore.release();
                            })
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void letsAVisitorInWhenAnotherLeaves() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Threads.named("first", () -> visit(semaphore))
                            .and("second", () -> visit(semaphore))
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void waitsWithoutGoingRoundALoop() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", semaphore::acquire)
                            .and("releaser", semaphore::release)
                            .runAll();
                })
                .expectNoBusyWaiting()
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    private static void visit(CountingSemaphore semaphore) throws InterruptedException {
        semaphore.acquire();
        semaphore.release();
    }
}
