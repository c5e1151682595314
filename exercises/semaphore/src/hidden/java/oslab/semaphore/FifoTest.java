package oslab.semaphore;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.ThreadBody;
import dev.lockstep.kit.interleavings.Threads;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:fifo")
class FifoTest {
    @Test
    void servesWaitersInTheOrderInWhichTheyCame() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    Passing passing = new Passing();
                    Threads.Running threads = Threads.named("waiter-1", passing.of("waiter-1", semaphore::acquire))
                            .startAll()
                            .untilBlocked("waiter-1")
                            .and("waiter-2", passing.of("waiter-2", semaphore::acquire))
                            .untilBlocked("waiter-2")
                            .and("waiter-3", passing.of("waiter-3", semaphore::acquire))
                            .untilBlocked("waiter-3");
                    semaphore.release();
                    passing.next("waiter-1");
                    semaphore.release();
                    passing.next("waiter-2");
                    semaphore.release();
                    threads.joinAll();
                })
                .preemptions(1)
                .randomSchedules(0, 1)
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void doesNotLetTheReleaserJumpTheQueue() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    AtomicBoolean passed = new AtomicBoolean();
                    Threads.Running threads = Threads.named("waiter", () -> {
                                semaphore.acquire();
                                passed.set(true);
                                semaphore.release();
                            })
                            .startAll()
                            .untilBlocked("waiter");
                    semaphore.release();
                    semaphore.acquire();
                    check("waiter has passed before the releaser took a permit", passed.get())
                            .isTrue();
                    threads.joinAll();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void knowsWhetherThreadsWait() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    check("threads wait before anyone came", semaphore.hasQueuedThreads())
                            .isFalse();
                    Threads.Running threads = Threads.named("waiter", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter");
                    check("threads wait while one does", semaphore.hasQueuedThreads())
                            .isTrue();
                    semaphore.release();
                    threads.joinAll();
                    check("threads wait after the waiter has passed", semaphore.hasQueuedThreads())
                            .isFalse();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void knowsHowManyThreadsWait() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0, true);
                    Threads.Running first = Threads.named("waiter-1", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter-1");
                    Threads.Running second = Threads.named("waiter-2", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter-2");
                    check("queue length while two wait", semaphore.getQueueLength())
                            .isEqualTo(2);
                    semaphore.release();
                    first.joinAll();
                    check("queue length after one has passed", semaphore.getQueueLength())
                            .isEqualTo(1);
                    semaphore.release();
                    second.joinAll();
                    check("queue length after both have passed", semaphore.getQueueLength())
                            .isZero();
                })
                .preemptions(1)
                .randomSchedules(0, 1)
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void knowsHowManyThreadsWaitEvenIfItIsNotFair() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("waiter", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter");
                    check("queue length while one waits", semaphore.getQueueLength())
                            .isEqualTo(1);
                    semaphore.release();
                    threads.joinAll();
                    check("queue length after the waiter has passed", semaphore.getQueueLength())
                            .isZero();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    @Test
    void knowsWhichThreadsWait() {
        Interleavings.explore(() -> {
                    Observable semaphore = new Observable(0);
                    Threads.Running threads = Threads.named("waiter", semaphore::acquire)
                            .startAll()
                            .untilBlocked("waiter");
                    Collection<Thread> copy = semaphore.queuedThreads();
                    semaphore.release();
                    threads.joinAll();
                    Collection<Thread> later = semaphore.queuedThreads();
                    check("number of threads while one waits", copy.size()).isEqualTo(1);
                    check("the thread is the one that waits", copy.iterator().next() == threads.thread("waiter"))
                            .isTrue();
                    check("number of threads after it has passed", later.size()).isZero();
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    /** Whether an interrupt ends the wait is judged elsewhere; here counts what the queue says if it does. */
    @Test
    void forgetsAWaiterThatWasInterrupted() {
        Interleavings.explore(() -> {
                    CountingSemaphore semaphore = new CountingSemaphore(0);
                    Threads.Running threads = Threads.named("waiter", () -> untilInterrupted(semaphore))
                            .startAll()
                            .untilBlocked("waiter")
                            .interrupt("waiter")
                            .untilBlocked("waiter");
                    if (threads.hasEnded("waiter")) {
                        check("queue length after the waiter was interrupted", semaphore.getQueueLength())
                                .isZero();
                    }
                })
                .withoutSpuriousWakeUps()
                .assertPassed();
    }

    private static void untilInterrupted(CountingSemaphore semaphore) {
        try {
            semaphore.acquire();
        } catch (InterruptedException interrupted) {
            return;
        }
    }

    /** Who passed last. */
    private static final class Passing {
        private final AtomicReference<String> last = new AtomicReference<>("nobody");
        private final Semaphore passed = new Semaphore(0);

        ThreadBody of(String name, ThreadBody call) {
            return () -> {
                call.run();
                last.set(name);
                passed.release();
            };
        }

        void next(String expected) throws InterruptedException {
            passed.acquire();
            check("passed next", last.get()).isEqualTo(expected);
        }
    }

    private static final class Observable extends CountingSemaphore {
        Observable(int permits) {
            super(permits, true);
        }

        Collection<Thread> queuedThreads() {
            return getQueuedThreads();
        }
    }
}
