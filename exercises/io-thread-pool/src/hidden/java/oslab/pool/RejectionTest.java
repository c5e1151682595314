package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One thread that is busy, and a queue that is full. */
@Tag("criterion:rejection")
class RejectionTest {
    @Test
    void abortThrowsAndThePoolStaysAsItWas() {
        PoolScenes.calm(() -> {
                    Full full = new Full(RejectionPolicy.ABORT, 1);
                    GatedTask late = GatedTask.open("late");
                    check("the task was rejected", PoolScenes.rejects(full.pool, late))
                            .isTrue();
                    full.open();
                    check("the queued task has run", full.queued[0].hasEnded()).isTrue();
                    check("the rejected task has run", late.hasStarted()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void aQueueTakesAsManyTasksAsItHasRoom() {
        PoolScenes.calm(() -> {
                    Full full = new Full(RejectionPolicy.ABORT, 2);
                    check("the third was rejected", PoolScenes.rejects(full.pool, GatedTask.open("late")))
                            .isTrue();
                    full.open();
                    check("the second has run", full.queued[1].hasEnded()).isTrue();
                    check("there is room again", PoolScenes.rejects(full.pool, GatedTask.open("later")))
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void callerRunsLetsTheCallerRunIt() {
        PoolScenes.calm(() -> {
                    Full full = new Full(RejectionPolicy.CALLER_RUNS, 1);
                    GatedTask late = GatedTask.open("late");
                    Future<String> future = full.pool.submit(late);
                    check("ran before submit returned", late.hasEnded()).isTrue();
                    check("ran on the thread that handed it over", late.thread() == Thread.currentThread())
                            .isTrue();
                    check("result", future.get()).isEqualTo("late");
                })
                .assertPassed();
    }

    @Test
    void discardCancelsTheNewTask() {
        PoolScenes.calm(() -> {
                    Full full = new Full(RejectionPolicy.DISCARD, 1);
                    GatedTask late = GatedTask.open("late");
                    Future<String> future = full.pool.submit(late);
                    check("cancelled", future.isCancelled()).isTrue();
                    check("thrown by get", PoolScenes.thrownBy(future)).isEqualTo("CancellationException");
                    full.open();
                    check("the discarded task has run", late.hasStarted()).isFalse();
                    check("the queued task has run", full.queued[0].hasEnded()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void discardOldestCancelsTheTaskThatWaitedLongest() {
        PoolScenes.calm(() -> {
                    Full full = new Full(RejectionPolicy.DISCARD_OLDEST, 2);
                    GatedTask late = GatedTask.open("late");
                    full.pool.submit(late);
                    check("the new one was run by the thread that handed it over", late.hasStarted())
                            .isFalse();
                    check("the oldest is cancelled", full.futures[0].isCancelled())
                            .isTrue();
                    check("the next one is cancelled", full.futures[1].isCancelled())
                            .isFalse();
                    full.open();
                    check("the oldest has run", full.queued[0].hasStarted()).isFalse();
                    check("the next one has run", full.queued[1].hasEnded()).isTrue();
                    check("the new one has run", late.hasEnded()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void discardOldestLeavesTheTaskThatRunsAlone() {
        PoolScenes.calm(() -> {
                    Full full = new Full(RejectionPolicy.DISCARD_OLDEST, 1);
                    full.pool.submit(GatedTask.open("late"));
                    Pools.settle();
                    check("the running task was interrupted", full.running.wasInterrupted())
                            .isFalse();
                })
                .assertPassed();
    }

    private static final class Full {
        private final BoundedThreadPool pool;
        private final GatedTask running = GatedTask.closed("running");
        private final GatedTask[] queued;
        private final Future<?>[] futures;

        Full(RejectionPolicy policy, int capacity) throws InterruptedException {
            pool = Pools.pool(1, 1, capacity, policy);
            queued = new GatedTask[capacity];
            futures = new Future<?>[capacity];
            pool.submit(running);
            for (int i = 0; i < capacity; i++) {
                queued[i] = GatedTask.open("queued " + i);
                futures[i] = pool.submit(queued[i]);
            }
            Pools.settle();
        }

        void open() throws InterruptedException {
            running.open();
            Pools.settle();
        }
    }
}
