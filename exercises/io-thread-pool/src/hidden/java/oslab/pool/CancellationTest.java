package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:cancellation")
class CancellationTest {
    @Test
    void aTaskThatWaitsAndIsCancelledIsNeverRun() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    GatedTask queued = GatedTask.open("queued");
                    pool.submit(running);
                    Future<String> future = pool.submit(queued);
                    Pools.settle();
                    check("cancel", future.cancel(false)).isTrue();
                    check("done", future.isDone()).isTrue();
                    check("cancelled", future.isCancelled()).isTrue();
                    check("thrown by get", PoolScenes.thrownBy(future)).isEqualTo("CancellationException");
                    running.open();
                    Pools.settle();
                    check("the cancelled task has run", queued.hasStarted()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void cancelWithInterruptReachesTheTaskThatRuns() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    Future<String> future = pool.submit(running);
                    Pools.settle();
                    check("cancel", future.cancel(true)).isTrue();
                    Pools.settle();
                    check("interrupted", running.wasInterrupted()).isTrue();
                    check("thrown by get", PoolScenes.thrownBy(future)).isEqualTo("CancellationException");
                    check("a second cancel", future.cancel(true)).isFalse();
                })
                .assertPassed();
    }

    @Test
    void cancelWithoutInterruptLetsTheTaskRunOn() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    Future<String> future = pool.submit(running);
                    Pools.settle();
                    check("cancel", future.cancel(false)).isTrue();
                    Pools.settle();
                    check("interrupted", running.wasInterrupted()).isFalse();
                    running.open();
                    Pools.settle();
                    check("thrown by get when it has ended", PoolScenes.thrownBy(future))
                            .isEqualTo("CancellationException");
                })
                .assertPassed();
    }

    @Test
    void aTaskThatHasEndedCannotBeCancelled() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Future<String> future = pool.submit(GatedTask.open("task"));
                    Pools.settle();
                    check("cancel", future.cancel(true)).isFalse();
                    check("cancelled", future.isCancelled()).isFalse();
                    check("thrown by get", PoolScenes.thrownBy(future)).isEqualTo("nothing");
                })
                .assertPassed();
    }

    @Test
    void cancelWakesWhoeverWaitsForTheResult() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Future<String> future = pool.submit(GatedTask.closed("running"));
                    Threads.Running threads = Threads.named(
                                    "waiter", () -> check("thrown by get", PoolScenes.thrownBy(future))
                                            .isEqualTo("CancellationException"))
                            .startAll()
                            .untilBlocked("waiter");
                    future.cancel(false);
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void getGivesUpWhenItsTimeIsOver() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    Future<String> future = pool.submit(running);
                    long start = System.nanoTime();
                    check("result in time", inTime(future)).isFalse();
                    check("milliseconds waited", (System.nanoTime() - start) / 1_000_000)
                            .isEqualTo(2_000);
                    check("done", future.isDone()).isFalse();
                    running.open();
                    check("result in time", inTime(future)).isTrue();
                })
                .assertPassed();
    }

    @Test
    void getCanBeInterrupted() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Future<String> future = pool.submit(GatedTask.closed("running"));
                    Threads.named("waiter", () -> {
                                try {
                                    future.get();
                                    check("get returned", true).isFalse();
                                } catch (InterruptedException stopped) {
                                    check("done", future.isDone()).isFalse();
                                }
                            })
                            .startAll()
                            .untilBlocked("waiter")
                            .interrupt("waiter")
                            .joinAll();
                })
                .assertPassed();
    }

    @Test
    void mapCancelsWhatIsLeftWhenItsTimeIsOver() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    GatedTask running = GatedTask.closed("running");
                    long start = System.nanoTime();
                    try {
                        pool.map(GatedTask::call, List.of(running, GatedTask.open("queued")), Duration.ofSeconds(2));
                        check("map returned", true).isFalse();
                    } catch (TimeoutException over) {
                        check("milliseconds waited", (System.nanoTime() - start) / 1_000_000)
                                .isEqualTo(2_000);
                    }
                    Pools.settle();
                    check("the running task was interrupted", running.wasInterrupted())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void mapCountsTheTimeForAllResultsTogether() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    try {
                        pool.map(CancellationTest::sleep, List.of(1_500, 1_500), Duration.ofSeconds(2));
                        check("map returned", true).isFalse();
                    } catch (TimeoutException over) {
                        return;
                    }
                })
                .assertPassed();
    }

    /** Whenever the interrupt comes: it is meant for the first task, and the second must not see it. */
    @Test
    void anInterruptNeverReachesTheNextTask() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask first = GatedTask.closed("first");
                    GatedTask second = GatedTask.closed("second");
                    Future<String> cancelled = pool.submit(first);
                    Future<String> next = pool.submit(second);
                    Pools.settle();
                    first.open();
                    cancelled.cancel(true);
                    second.open();
                    next.get();
                    check("the second task was interrupted", second.wasInterrupted())
                            .isFalse();
                })
                .preemptions(1)
                .randomSchedules(20, 7)
                .withoutSpuriousWakeUps()
                .withoutEarlyTimeouts()
                .assertPassed();
    }

    private static boolean inTime(Future<?> future) throws Exception {
        try {
            future.get(2, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException over) {
            return false;
        }
    }

    private static int sleep(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
            return millis;
        } catch (InterruptedException stopped) {
            return 0;
        }
    }
}
