package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Threads;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:shutdown")
class ShutdownTest {
    @Test
    void theQueueIsStillRun() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    GatedTask queued = GatedTask.open("queued");
                    pool.submit(running);
                    pool.submit(queued);
                    Pools.settle();
                    pool.shutdown();
                    Pools.settle();
                    check("the running task was interrupted", running.wasInterrupted())
                            .isFalse();
                    running.open();
                    Pools.settle();
                    check("the queued task has run", queued.hasEnded()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void aPoolIsTerminatedWhenItsLastTaskHasEnded() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    pool.submit(running);
                    pool.shutdown();
                    Pools.settle();
                    check("shut down", pool.isShutdown()).isTrue();
                    check("terminated while a task runs", pool.isTerminated()).isFalse();
                    running.open();
                    Pools.settle();
                    check("terminated when it has ended", pool.isTerminated()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void aPoolThatIsOnlyIdleIsNotTerminated() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    check("shut down before anyone said so", pool.isShutdown()).isFalse();
                    check("terminated before anyone said so", pool.isTerminated())
                            .isFalse();
                    pool.submit(GatedTask.open("task")).get();
                    Pools.settle();
                    check("terminated because it is idle", pool.isTerminated()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void aPoolWithoutThreadsTerminatesAtOnce() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    pool.shutdown();
                    check("terminated", pool.awaitTermination(Duration.ZERO)).isTrue();
                })
                .assertPassed();
    }

    @Test
    void idleThreadsEnd() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask task = GatedTask.open("task");
                    pool.submit(task);
                    Pools.settle();
                    pool.shutdown();
                    Pools.settle();
                    check("the thread is alive after shutdown", task.thread().isAlive())
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void newTasksAreRejectedWhateverThePolicy() {
        PoolScenes.calm(() -> {
                    for (RejectionPolicy policy : RejectionPolicy.values()) {
                        BoundedThreadPool pool = Pools.pool(1, 1, 1, policy);
                        pool.shutdown();
                        check(policy + " rejects after shutdown", PoolScenes.rejects(pool, GatedTask.open("late")))
                                .isTrue();
                    }
                })
                .assertPassed();
    }

    @Test
    void awaitTerminationGivesUpWhenItsTimeIsOver() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    pool.submit(running);
                    pool.shutdown();
                    long start = System.nanoTime();
                    check("terminated", pool.awaitTermination(Duration.ofSeconds(3)))
                            .isFalse();
                    check("seconds waited", (System.nanoTime() - start) / 1_000_000_000)
                            .isEqualTo(3);
                    running.open();
                    Pools.settle();
                    check("terminated when the task has ended", pool.isTerminated())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void awaitTerminationCanBeInterruptedAndThePoolGoesOn() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    pool.submit(running);
                    pool.shutdown();
                    Threads.named("waiter", () -> awaitInterrupted(pool))
                            .startAll()
                            .untilBlocked("waiter")
                            .interrupt("waiter")
                            .joinAll();
                    running.open();
                    Pools.settle();
                    check("terminated when the task has ended", pool.isTerminated())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void awaitTerminationWaitsUntilTheLastTaskHasEnded() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    pool.submit(running);
                    pool.shutdown();
                    Threads.Running threads = Threads.named("waiter", () -> {
                                boolean terminated = pool.awaitTermination(Pools.HOUR);
                                check("terminated", terminated).isTrue();
                                check("the task has ended before", running.hasEnded())
                                        .isTrue();
                            })
                            .startAll()
                            .untilBlocked("waiter");
                    running.open();
                    threads.joinAll();
                    check("terminated in the eyes of others", pool.isTerminated())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void closeWaitsUntilTheLastTaskHasEnded() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    GatedTask queued = GatedTask.open("queued");
                    pool.submit(running);
                    pool.submit(queued);
                    Threads.Running threads = Threads.named("closer", () -> {
                                pool.close();
                                check("the queued task has ended before", queued.hasEnded())
                                        .isTrue();
                            })
                            .startAll()
                            .untilBlocked("closer");
                    running.open();
                    threads.joinAll();
                    check("terminated in the eyes of others", pool.isTerminated())
                            .isTrue();
                })
                .assertPassed();
    }

    private static void awaitInterrupted(BoundedThreadPool pool) {
        try {
            pool.awaitTermination(Pools.HOUR);
            check("awaitTermination returned", true).isFalse();
        } catch (InterruptedException stopped) {
            check("terminated", pool.isTerminated()).isFalse();
        }
    }
}
