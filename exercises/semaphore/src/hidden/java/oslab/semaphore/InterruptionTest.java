package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.ThreadBody;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:interruption")
class InterruptionTest {
    /** Thirty years in milliseconds, and longer than any test in every other unit. */
    private static final long LONG = 1_000_000_000_000L;

    @Test
    void endsTheWaitWithAnExceptionAndAClearedStatus() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", () -> assertInterrupted(semaphore::acquire))
                            .startAll()
                            .interrupt("waiter")
                            .joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void endsAWaitForSeveralPermitsToo() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", () -> assertInterrupted(() -> semaphore.acquire(2)))
                            .startAll()
                            .interrupt("waiter")
                            .joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void endsATimedWaitToo() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.named("waiter", () -> assertInterrupted(() -> timed(semaphore)))
                            .startAll()
                            .interrupt("waiter")
                            .joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void isNoticedEvenIfThereIsAPermit() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Thread.currentThread().interrupt();
                    assertInterrupted(semaphore::acquire);
                    semaphore.acquire();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void isNoticedByATimedTryEvenIfThereIsAPermit() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(1);
                    Thread.currentThread().interrupt();
                    assertInterrupted(() -> timed(semaphore));
                    semaphore.acquire();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void leavesTheNextReleaseToAnotherWaiter() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running first = Threads.named("waiter-1", () -> assertInterrupted(semaphore::acquire))
                            .startAll()
                            .untilBlocked("waiter-1");
                    Threads.Running second = Threads.named("waiter-2", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter-2");
                    first.interrupt("waiter-1").joinAll();
                    semaphore.release();
                    second.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    /** Either may win the race; but if the interrupt does, the permit must still be there. */
    @Test
    void losesNoPermitThatIsReleasedAtTheSameTime() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    AtomicBoolean passed = new AtomicBoolean();
                    Threads.named("waiter", () -> passed.set(passes(semaphore::acquire)))
                            .and("releaser", semaphore::release)
                            .startAll()
                            .interrupt("waiter")
                            .joinAll();
                    if (!passed.get()) {
                        semaphore.acquire();
                    }
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void losesNoPermitThatIsReleasedDuringATimedWait() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    AtomicBoolean passed = new AtomicBoolean();
                    Threads.named("waiter", () -> passed.set(passes(() -> timed(semaphore))))
                            .and("releaser", semaphore::release)
                            .startAll()
                            .interrupt("waiter")
                            .joinAll();
                    if (!passed.get()) {
                        semaphore.acquire();
                    }
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    /** Whichever of the two is woken: the permit reaches the one that still wants it. */
    @Test
    void doesNotSwallowTheSignalThatWasMeantForAnother() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("waiter-1", () -> {
                                if (passes(semaphore::acquire)) {
                                    semaphore.release();
                                }
                            })
                            .startAll()
                            .untilBlocked("waiter-1")
                            .and("waiter-2", semaphore::acquire)
                            .untilBlocked("waiter-2");
                    semaphore.release();
                    threads.interrupt("waiter-1").joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void isKeptForTheCallerIfThePermitCameFirst() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Semaphore delivered = new Semaphore(0);
                    Threads.Running threads = Threads.named("waiter", () -> {
                                if (passes(semaphore::acquire)) {
                                    delivered.acquireUninterruptibly();
                                    check("interrupt status after a permit and an interrupt", status())
                                            .isTrue();
                                }
                            })
                            .startAll()
                            .untilBlocked("waiter");
                    semaphore.release();
                    threads.interrupt("waiter");
                    delivered.release();
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void doesNotEndAnUninterruptibleWait() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    AtomicBoolean released = new AtomicBoolean();
                    Threads.Running threads = Threads.named("stubborn", () -> {
                                semaphore.acquireUninterruptibly(1);
                                check("release() before stubborn has passed", released.get())
                                        .isTrue();
                            })
                            .startAll()
                            .interrupt("stubborn")
                            .untilBlocked("stubborn");
                    released.set(true);
                    semaphore.release();
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void isKeptForTheCallerByAnUninterruptibleWait() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("stubborn", () -> {
                                semaphore.acquireUninterruptibly(1);
                                check("interrupt status on return", status()).isTrue();
                            })
                            .startAll()
                            .interrupt("stubborn")
                            .untilBlocked("stubborn");
                    semaphore.release();
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void isKeptForTheCallerIfNoWaitIsNeeded() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(2);
                    Thread.currentThread().interrupt();
                    semaphore.acquireUninterruptibly(2);
                    check("interrupt status on return", status()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void leavesAnUninterruptibleWaitAsleep() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("stubborn", () -> semaphore.acquireUninterruptibly(1))
                            .startAll()
                            .interrupt("stubborn")
                            .untilBlocked("stubborn");
                    semaphore.release();
                    threads.joinAll();
                })
                .expectNoBusyWaiting()
                .assertPassed();
    }

    private static void timed(CountingSemaphore semaphore) throws InterruptedException {
        semaphore.tryAcquire(1, LONG, TimeUnit.MILLISECONDS);
    }

    private static void assertInterrupted(ThreadBody call) throws Throwable {
        check("has passed despite the interrupt", passes(call)).isFalse();
    }

    /** Whether the call returned; if not, it was interrupted, and says so once. */
    private static boolean passes(ThreadBody call) throws Throwable {
        try {
            call.run();
            return true;
        } catch (InterruptedException interrupted) {
            check("interrupt status after the exception", status()).isFalse();
            return false;
        }
    }

    private static boolean status() {
        return Thread.currentThread().isInterrupted();
    }
}
