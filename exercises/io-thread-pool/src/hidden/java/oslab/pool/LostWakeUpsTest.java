package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is handed over or waited for, and whoever is interrupted at the worst moment. */
@Tag("criterion:no-lost-wake-ups")
class LostWakeUpsTest {
    @Test
    void aThreadThatIsGoingIdleSeesTheNextTask() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    pool.submit(() -> "first").get();
                    check(
                                    "result of the second task",
                                    pool.submit(() -> "second").get())
                            .isEqualTo("second");
                })
                .randomSchedules(20, 7)
                .assertPassed();
    }

    @Test
    void twoTasksHandedOverAtOnceAreBothRun() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    Threads.named("first", () -> check(
                                            "first result", pool.submit(() -> 1).get())
                                    .isEqualTo(1))
                            .and("second", () -> check(
                                            "second result",
                                            pool.submit(() -> 2).get())
                                    .isEqualTo(2))
                            .runAll();
                })
                .preemptions(1)
                .randomSchedules(20, 7)
                .assertPassed();
    }

    @Test
    void aTaskThatIsAcceptedWhileThePoolShutsDownIsRun() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    pool.submit(() -> 1).get();
                    Threads.named("submitter", () -> runOrRejected(pool))
                            .and("closer", pool::shutdown)
                            .runAll();
                })
                .preemptions(1)
                .randomSchedules(20, 7)
                .assertPassed();
    }

    @Test
    void everybodyWhoWaitsForOneResultIsWoken() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask task = GatedTask.closed("task");
                    Future<String> future = pool.submit(task);
                    Threads.named("one", () -> future.get())
                            .and("other", () -> future.get())
                            .startAll()
                            .untilBlocked("one")
                            .and("opener", task::open)
                            .joinAll();
                })
                .assertPassed();
    }

    /** A signal that is lost shows in the time that passes: the wait would end with its time-out. */
    @Test
    void theLastThreadWakesWhoeverAwaitsTheEnd() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    pool.submit(() -> 1);
                    long start = System.nanoTime();
                    pool.shutdown();
                    check("terminated", pool.awaitTermination(Pools.HOUR)).isTrue();
                    check("waited until the time was over", System.nanoTime() - start >= Pools.HOUR.toNanos())
                            .isFalse();
                })
                .randomSchedules(20, 7)
                .assertPassed();
    }

    @Test
    void shutdownWakesWhoeverAwaitsTheEndOfAPoolWithoutThreads() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    long start = System.nanoTime();
                    Threads.Running threads = Threads.named("waiter", () -> pool.awaitTermination(Pools.HOUR))
                            .startAll()
                            .untilBlocked("waiter");
                    pool.shutdown();
                    threads.joinAll();
                    check("waited until the time was over", System.nanoTime() - start >= Pools.HOUR.toNanos())
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void shutdownReachesAThreadThatIsGoingIdle() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    pool.submit(() -> 1).get();
                    pool.shutdown();
                })
                .expectNoLeak()
                .randomSchedules(20, 7)
                .assertPassed();
    }

    @Test
    void handingOverRunningAndLookingShareNothingUnguarded() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    Future<Integer> future = pool.submit(() -> 1);
                    Threads.Running threads = Threads.named("other", () -> {
                                future.isDone();
                                pool.submit(() -> 2);
                                pool.statistics();
                                pool.isTerminated();
                            })
                            .startAll();
                    pool.submit(() -> 3);
                    future.get();
                    threads.joinAll();
                    pool.shutdown();
                })
                .preemptions(1)
                .randomSchedules(20, 7)
                .expectNoDataRace()
                .assertPassed();
    }

    /** Each of the two tasks waits for the other, so both idle threads must have been woken. */
    @Test
    void twoIdleThreadsAreWokenForTwoTasks() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(2, 2, 2);
                    GatedTask one = GatedTask.closed("one");
                    GatedTask other = GatedTask.closed("other");
                    pool.submit(one);
                    pool.submit(other);
                    one.open();
                    other.open();
                    Pools.settle();
                    CountDownLatch both = new CountDownLatch(2);
                    Future<Integer> first = pool.submit(() -> meet(both));
                    Future<Integer> second = pool.submit(() -> meet(both));
                    first.get();
                    second.get();
                })
                .preemptions(1)
                .schedules(400)
                .randomSchedules(20, 7)
                .withoutSpuriousWakeUps()
                .withoutEarlyTimeouts()
                .assertPassed();
    }

    @Test
    void whoAwaitsTheEndTakesNoSignalFromAThread() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Threads.named("waiter", () -> pool.awaitTermination(Pools.HOUR))
                            .startAll()
                            .untilBlocked("waiter");
                    pool.submit(() -> 1).get();
                    long start = System.nanoTime();
                    pool.submit(() -> 2).get();
                    check("the second task waited for time to pass", System.nanoTime() > start)
                            .isFalse();
                })
                .preemptions(1)
                .assertPassed();
    }

    @Test
    void whoHasNothingToDoSleeps() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask task = GatedTask.closed("task");
                    Future<String> future = pool.submit(task);
                    Threads.Running threads = Threads.named("waiter", () -> future.get())
                            .startAll()
                            .untilBlocked("waiter");
                    task.open();
                    threads.joinAll();
                    Pools.settle();
                })
                .expectNoBusyWaiting()
                .assertPassed();
    }

    @Test
    void coreThreadsSleepOnWhenTheKeepAliveIsOver() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool =
                            new BoundedThreadPool(1, 1, 1, Duration.ofMillis(100), RejectionPolicy.ABORT);
                    pool.submit(GatedTask.open("task")).get();
                    Pools.settle();
                })
                .expectNoBusyWaiting()
                .assertPassed();
    }

    private static int meet(CountDownLatch everybody) throws InterruptedException {
        everybody.countDown();
        everybody.await();
        return 1;
    }

    private static void runOrRejected(BoundedThreadPool pool) throws InterruptedException, ExecutionException {
        try {
            check("result", pool.submit(() -> 2).get()).isEqualTo(2);
        } catch (RejectedExecutionException tooLate) {
            check("shut down when it rejects", pool.isShutdown()).isTrue();
        }
    }
}
