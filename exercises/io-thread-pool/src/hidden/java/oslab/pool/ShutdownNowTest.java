package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:shutdown-now")
class ShutdownNowTest {
    @Test
    void theTaskThatRunsIsInterruptedAndTheQueueIsNotRun() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    GatedTask queued = GatedTask.open("queued");
                    pool.submit(running);
                    pool.submit(queued);
                    Pools.settle();
                    pool.shutdownNow();
                    Pools.settle();
                    check("the running task was interrupted", running.wasInterrupted())
                            .isTrue();
                    check("the queued task has run", queued.hasStarted()).isFalse();
                    check("shut down", pool.isShutdown()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void theQueueIsReturnedInItsOrderAndItsTasksCanStillBeRun() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    List<String> order = new ArrayList<>();
                    pool.submit(GatedTask.closed("running"));
                    Future<Boolean> first = pool.submit(() -> order.add("first"));
                    Future<Boolean> second = pool.submit(() -> order.add("second"));
                    Pools.settle();
                    List<Runnable> left = pool.shutdownNow();
                    check("tasks returned", left.size()).isEqualTo(2);
                    check("a Future of theirs is done", first.isDone() || second.isDone())
                            .isFalse();
                    left.forEach(Runnable::run);
                    check("order", String.join(" ", order)).isEqualTo("first second");
                    check("result", first.get()).isEqualTo(true);
                })
                .assertPassed();
    }

    @Test
    void idleThreadsAreNotLeftBehind() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask task = GatedTask.open("task");
                    pool.submit(task);
                    Pools.settle();
                    check("tasks returned", pool.shutdownNow().size()).isZero();
                    Pools.settle();
                    check("the thread is alive", task.thread().isAlive()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void anInterruptedCloseGivesUpTheTasksAndKeepsTheStatus() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask running = GatedTask.closed("running");
                    pool.submit(running);
                    Threads.Running threads = Threads.named("closer", () -> {
                                pool.close();
                                check(
                                                "interrupt status on return",
                                                Thread.currentThread().isInterrupted())
                                        .isTrue();
                                check("the task was interrupted", running.wasInterrupted())
                                        .isTrue();
                            })
                            .startAll()
                            .untilBlocked("closer");
                    threads.interrupt("closer").joinAll();
                })
                .assertPassed();
    }
}
