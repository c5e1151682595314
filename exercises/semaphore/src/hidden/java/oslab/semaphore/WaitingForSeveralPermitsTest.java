package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:several-permits")
class WaitingForSeveralPermitsTest {
    @Test
    void acquireTakesAllOfThemAtOnce() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(3);
                    semaphore.acquire(2);
                    check("2 of 1 permit", semaphore.tryAcquire(2)).isFalse();
                    check("1 of 1 permit", semaphore.tryAcquire(1)).isTrue();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void acquireOfNoneTakesNothingAndDoesNotWait() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    semaphore.acquire(0);
                    semaphore.release(1);
                    check("1 of 1 permit", semaphore.tryAcquire(1)).isTrue();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void aWaiterHoldsNoneOfThePermitsThatAreThere() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2);
                    Threads.Running threads = Threads.named("waiter", () -> semaphore.acquire(3))
                            .startAll()
                            .untilBlocked("waiter");
                    check("waiter has passed with 2 permits", threads.hasEnded("waiter"))
                            .isFalse();
                    check("2 of 2 permits", semaphore.tryAcquire(2)).isTrue();
                    semaphore.release(3);
                    threads.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void twoThatWantAllPermitsGetThemOneAfterTheOther() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2);
                    AtomicInteger inside = new AtomicInteger();
                    Threads.named("first", () -> visitAlone(semaphore, inside))
                            .and("second", () -> visitAlone(semaphore, inside))
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void aWaiterPassesWhenTheLastPermitComes() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Threads.named("waiter", () -> semaphore.acquire(3))
                            .and("releaser", () -> {
                                semaphore.release(1);
                                semaphore.release(1);
                            })
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void releaseOfTwoLetsTwoWaitersPass() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter-1", () -> semaphore.acquire(1))
                            .and("waiter-2", () -> semaphore.acquire(1))
                            .and("releaser", () -> semaphore.release(2))
                            .runAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void onlyOneOfTwoGetsTwoOfThreePermits() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(3);
                    AtomicInteger taken = new AtomicInteger();
                    Threads.named("first", () -> takeTwo(semaphore, taken))
                            .and("second", () -> takeTwo(semaphore, taken))
                            .runAll();
                    check("threads that got 2 of 3 permits", taken.get()).isEqualTo(1);
                    check("1 of 1 permit", semaphore.tryAcquire(1)).isTrue();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    private static void visitAlone(CountingSemaphore semaphore, AtomicInteger inside) throws InterruptedException {
        semaphore.acquire(2);
        check("threads inside with all permits", inside.incrementAndGet()).isEqualTo(1);
        inside.decrementAndGet();
        semaphore.release(2);
    }

    private static void takeTwo(CountingSemaphore semaphore, AtomicInteger taken) {
        if (semaphore.tryAcquire(2)) {
            taken.incrementAndGet();
        }
    }
}
