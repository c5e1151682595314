package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time is virtual: it passes only when no thread can go on, or early where an exploration says so. */
@Tag("criterion:time-outs")
class TimeOutsTest {
    /** Thirty years in milliseconds, and longer than any test in every other unit. */
    private static final long LONG = 1_000_000_000_000L;

    @Test
    void takesThePermitsThatAreThere() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(3);
                    check("3 of 3 permits", semaphore.tryAcquire(3, 1, TimeUnit.HOURS))
                            .isTrue();
                    check("1 of 0 permits", semaphore.tryAcquire(1, 0, TimeUnit.HOURS))
                            .isFalse();
                })
                .assertPassed();
    }

    /** Whoever has passed stands in nobody's way. */
    @Test
    void takesThePermitsThatAreThereAlsoInAFairSemaphore() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2, true);
                    check("1 of 2 permits", semaphore.tryAcquire(1, 1, TimeUnit.HOURS))
                            .isTrue();
                    check("1 of 1 permit", semaphore.tryAcquire(1, 1, TimeUnit.HOURS))
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    check("2 of 1 permit", semaphore.tryAcquire(2, 20, TimeUnit.MILLISECONDS))
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void countsTheTimeInTheGivenUnit() {
        Interleavings.explore(() -> {
                    assertGivesUpAfter(20_000_000, TimeUnit.NANOSECONDS, 20);
                    assertGivesUpAfter(20, TimeUnit.MILLISECONDS, 20);
                    assertGivesUpAfter(3, TimeUnit.SECONDS, 3_000);
                })
                .assertPassed();
    }

    /** Sleeping costs nothing here: it lets virtual time pass. */
    @Test
    void doesNotStartTheTimeAgainWhenItWakesUp() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    long start = System.nanoTime();
                    Threads.Running threads = Threads.named("waiter", () -> {
                                boolean taken = semaphore.tryAcquire(2, 20, TimeUnit.MILLISECONDS);
                                check("2 of 1 permit", taken).isFalse();
                            })
                            .startAll()
                            .untilBlocked("waiter");
                    Thread.sleep(15);
                    semaphore.release();
                    threads.joinAll();
                    check("milliseconds that a wait of 20 took", millisecondsSince(start))
                            .isAtMost(25);
                })
                .withoutEarlyTimeouts()
                .assertPassed();
    }

    @Test
    void takesNothingWhenTheTimeIsOver() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    semaphore.tryAcquire(1, 5, TimeUnit.MILLISECONDS);
                    semaphore.release();
                    check("1 of 1 permit", semaphore.tryAcquire(1, 0, TimeUnit.SECONDS))
                            .isTrue();
                    check("1 of 0 permits", semaphore.tryAcquire(1, 0, TimeUnit.SECONDS))
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void waitsForARelease() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", () -> {
                                boolean taken = semaphore.tryAcquire(1, LONG, TimeUnit.MILLISECONDS);
                                check("tryAcquire, when the permit came in time", taken)
                                        .isTrue();
                            })
                            .and("releaser", semaphore::release)
                            .runAll();
                    check("1 of 0 permits", semaphore.tryAcquire(1, 0, TimeUnit.SECONDS))
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void doesNotWaitIfThereIsNoTime() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    long start = System.nanoTime();
                    check("2 of 1 permit, in no time", semaphore.tryAcquire(2, 0, TimeUnit.DAYS))
                            .isFalse();
                    check("2 of 1 permit, in less", semaphore.tryAcquire(2, -1, TimeUnit.DAYS))
                            .isFalse();
                    check("2 of 1 permit, in the least of all times", leastTime(semaphore))
                            .isFalse();
                    check("1 of 1 permit", semaphore.tryAcquire(1, -1, TimeUnit.DAYS))
                            .isTrue();
                    check("milliseconds spent waiting", millisecondsSince(start))
                            .isZero();
                })
                .assertPassed();
    }

    @Test
    void waitsForTheLongestOfTimes() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", () -> {
                                boolean taken = semaphore.tryAcquire(1, Long.MAX_VALUE, TimeUnit.DAYS);
                                check("tryAcquire, when the permit came in time", taken)
                                        .isTrue();
                            })
                            .and("releaser", semaphore::release)
                            .runAll();
                })
                .assertPassed();
    }

    /** Either may come first; but there is one permit, before and after. */
    @Test
    void losesNoPermitThatIsReleasedWhenTheTimeIsOver() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    AtomicBoolean taken = new AtomicBoolean();
                    Threads.named("waiter", () -> taken.set(semaphore.tryAcquire(1, 20, TimeUnit.MILLISECONDS)))
                            .and("releaser", semaphore::release)
                            .runAll();
                    boolean left = semaphore.tryAcquire(1, 0, TimeUnit.SECONDS);
                    check("exactly one of two got the permit", taken.get() != left)
                            .isTrue();
                })
                .assertPassed();
    }

    /** Whichever of the two is woken, and whether its time runs out just then: the permit reaches the one that wants it. */
    @Test
    void doesNotSwallowTheSignalThatWasMeantForAnother() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("hasty", () -> {
                                if (semaphore.tryAcquire(1, 20, TimeUnit.MILLISECONDS)) {
                                    semaphore.release();
                                }
                            })
                            .startAll()
                            .untilBlocked("hasty")
                            .and("patient", semaphore::acquire)
                            .untilBlocked("patient");
                    semaphore.release();
                    Thread.sleep(20);
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void waitsWithoutAskingAgainAndAgain() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    semaphore.tryAcquire(1, 10, TimeUnit.SECONDS);
                })
                .expectNoBusyWaiting()
                .assertPassed();
    }

    private static void assertGivesUpAfter(long timeout, TimeUnit unit, long milliseconds) throws InterruptedException {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        long start = System.nanoTime();
        check("1 of 0 permits", semaphore.tryAcquire(1, timeout, unit)).isFalse();
        check("milliseconds of waiting", millisecondsSince(start)).isAtLeast(milliseconds);
        check("milliseconds of waiting", millisecondsSince(start)).isAtMost(milliseconds + 10);
    }

    private static boolean leastTime(CountingSemaphore semaphore) throws InterruptedException {
        return semaphore.tryAcquire(2, Long.MIN_VALUE, TimeUnit.DAYS);
    }

    private static long millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
