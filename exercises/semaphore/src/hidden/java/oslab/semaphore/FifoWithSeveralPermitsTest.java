package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.ThreadBody;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A big waiter wants two permits and stands at the head; a small one wants one, and stands behind it. */
@Tag("criterion:fifo-several-permits")
class FifoWithSeveralPermitsTest {
    /** Thirty years in milliseconds. */
    private static final long LONG = 1_000_000_000_000L;

    @Test
    void aSmallWaiterDoesNotPassABigOneThatCameFirst() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    Threads.Running big = bigOne(() -> semaphore.acquire(2));
                    Threads.Running small = smallOne(() -> semaphore.acquire());
                    semaphore.release();
                    semaphore.release();
                    big.joinAll();
                    semaphore.release();
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void aNewcomerQueuesEvenIfItsPermitIsThere() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    Threads.Running big = bigOne(() -> semaphore.acquire(2));
                    Threads.Running small = smallOne(() -> semaphore.acquire());
                    check("small has passed the big one", small.hasEnded("small"))
                            .isFalse();
                    semaphore.release();
                    big.joinAll();
                    semaphore.release();
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void theNextPassesWhenTheHeadIsInterrupted() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    Threads.Running big = bigOne(() -> untilInterrupted(semaphore));
                    Threads.Running small = smallOne(() -> semaphore.acquire());
                    big.interrupt("big");
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void theNextPassesWhenAHeadThatWaitsForATimeIsInterrupted() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    Threads.Running big = bigOne(() -> untilInterruptedOrLate(semaphore));
                    Threads.Running small = smallOne(() -> semaphore.acquire());
                    big.interrupt("big");
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void theNextPassesWhenTheHeadRunsOutOfTime() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    bigOne(() -> semaphore.tryAcquire(2, 20, TimeUnit.MILLISECONDS));
                    smallOne(() -> semaphore.acquire()).joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    /** Whether the permit or the interrupt comes first: it is there for the small one. */
    @Test
    void theNextPassesWhenAPermitAndAnInterruptMeet() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    Threads.Running big = bigOne(() -> untilInterrupted(semaphore));
                    Threads.Running small = smallOne(() -> semaphore.acquire());
                    semaphore.release();
                    big.interrupt("big").joinAll();
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void theNextPassesWithWhatTheHeadLeavesOver() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    Threads.Running big = bigOne(() -> semaphore.acquire(2));
                    Threads.Running small = smallOne(() -> semaphore.acquire());
                    semaphore.release(3);
                    big.joinAll();
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void anUninterruptibleWaiterKeepsItsPlaceWhenItIsInterrupted() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    AtomicBoolean bigPassed = new AtomicBoolean();
                    Threads.Running big = bigOne(() -> {
                        semaphore.acquireUninterruptibly(1);
                        bigPassed.set(true);
                        semaphore.release();
                    });
                    Threads.Running small = smallOne(() -> {
                        semaphore.acquire();
                        check("the interrupted one has passed first", bigPassed.get())
                                .isTrue();
                    });
                    big.interrupt("big").untilBlocked("big");
                    semaphore.release();
                    big.joinAll();
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void tryAcquirePassesTheQueue() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    Threads.Running big = bigOne(() -> semaphore.acquire(2));
                    check("1 of 1 permit, past the queue", semaphore.tryAcquire())
                            .isTrue();
                    semaphore.release();
                    semaphore.release();
                    big.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    /** What it returns is judged with the time-outs; here counts that the head finds both permits. */
    @Test
    void timedTryAcquireDoesNotPassTheQueue() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1, true);
                    Threads.Running big = bigOne(() -> semaphore.acquire(2));
                    semaphore.tryAcquire(1, 0, TimeUnit.SECONDS);
                    semaphore.release();
                    big.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void aTimedWaiterDoesNotPassABigOneThatCameFirst() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    Threads.Running big = bigOne(() -> semaphore.acquire(2));
                    Threads.Running small = smallOne(() -> semaphore.tryAcquire(1, LONG, TimeUnit.MILLISECONDS));
                    semaphore.release();
                    semaphore.release();
                    big.joinAll();
                    semaphore.release();
                    small.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    private static Threads.Running bigOne(ThreadBody call) {
        return Threads.named("big", call).startAll().untilBlocked("big");
    }

    private static Threads.Running smallOne(ThreadBody call) {
        return Threads.named("small", call).startAll().untilBlocked("small");
    }

    private static void untilInterruptedOrLate(CountingSemaphore semaphore) {
        try {
            semaphore.tryAcquire(2, LONG, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return;
        }
    }

    private static void untilInterrupted(CountingSemaphore semaphore) {
        try {
            semaphore.acquire(2);
            semaphore.release(2);
        } catch (InterruptedException interrupted) {
            return;
        }
    }
}
