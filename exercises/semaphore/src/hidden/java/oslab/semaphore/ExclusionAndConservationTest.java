package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who passes, and what is left.
 *
 * <p>Where threads may have to wait, a scenario ends as soon as each of them has ended or stands still: whether every
 * waiter is woken is judged elsewhere. This is also the only place where data races are judged.
 */
@Tag("criterion:exclusion-and-conservation")
class ExclusionAndConservationTest {
    @Test
    void onlyOneThreadIsInsideWithOnePermit() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    AtomicInteger inside = new AtomicInteger();
                    Threads.named("first", () -> visit(semaphore, inside))
                            .and("second", () -> visit(semaphore, inside))
                            .startAll()
                            .untilBlocked("first")
                            .untilBlocked("second");
                })
                .assertPassed();
    }

    @Test
    void oneReleaseLetsOnlyOneOfTwoWaitersPass() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    AtomicInteger passed = new AtomicInteger();
                    Threads.named("waiter-1", () -> pass(semaphore, passed))
                            .and("waiter-2", () -> pass(semaphore, passed))
                            .and("releaser", semaphore::release)
                            .startAll()
                            .untilBlocked("releaser")
                            .untilBlocked("waiter-1")
                            .untilBlocked("waiter-2");
                })
                .preemptions(1) // and 200 random schedules with any number; 2 would be 1,400 more
                .assertPassed();
    }

    @Test
    void aWaiterThatWakesUpWithoutAReasonDoesNotPass() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("waiter", () -> {
                                semaphore.acquire();
                                check("waiter has passed without a permit", true)
                                        .isFalse();
                            })
                            .startAll();
                    threads.untilBlocked("waiter");
                })
                .assertPassed();
    }

    @Test
    void onlyOneOfTwoGetsTheLastPermitByTryAcquire() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    AtomicInteger taken = new AtomicInteger();
                    Threads.named("first", () -> takeOne(semaphore, taken))
                            .and("second", () -> takeOne(semaphore, taken))
                            .runAll();
                    check("threads that got the only permit", taken.get()).isEqualTo(1);
                })
                .assertPassed();
    }

    @Test
    void noneOfTwoReleasesIsLost() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("first", semaphore::release)
                            .and("second", semaphore::release)
                            .runAll();
                    check("permits after two releases", permitsIn(semaphore)).isEqualTo(2);
                })
                .assertPassed();
    }

    @Test
    void takingAndReleasingAtOnceKeepTheNumberOfPermits() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Threads.named("taker", semaphore::acquire)
                            .and("releaser", semaphore::release)
                            .runAll();
                    check("permits after one of each", permitsIn(semaphore)).isEqualTo(1);
                })
                .assertPassed();
    }

    @Test
    void takingAndReleasingShareNothingUnguarded() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Threads.named("taker", semaphore::acquire)
                            .and("releaser", semaphore::release)
                            .and("trier", semaphore::tryAcquire)
                            .startAll()
                            .untilBlocked("releaser")
                            .untilBlocked("trier")
                            .untilBlocked("taker");
                })
                .expectNoDataRace()
                .assertPassed();
    }

    @Test
    void theValueIsNotReadUnguarded() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Threads.named("releaser", semaphore::release)
                            .and("reader", semaphore::availablePermits)
                            .runAll();
                })
                .expectNoDataRace()
                .assertPassed();
    }

    private static void visit(CountingSemaphore semaphore, AtomicInteger inside) throws InterruptedException {
        semaphore.acquire();
        check("threads inside with one permit", inside.incrementAndGet()).isEqualTo(1);
        inside.decrementAndGet();
        semaphore.release();
    }

    private static void pass(CountingSemaphore semaphore, AtomicInteger passed) throws InterruptedException {
        semaphore.acquire();
        check("threads that passed with one permit", passed.incrementAndGet()).isEqualTo(1);
    }

    private static void takeOne(CountingSemaphore semaphore, AtomicInteger taken) {
        if (semaphore.tryAcquire()) {
            taken.incrementAndGet();
        }
    }

    /** At most three: takes them one by one. */
    private static int permitsIn(CountingSemaphore semaphore) {
        int permits = 0;
        while (permits < 3 && semaphore.tryAcquire()) {
            permits++;
        }
        return permits;
    }
}
