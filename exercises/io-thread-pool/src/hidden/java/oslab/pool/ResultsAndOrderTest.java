package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:results-and-order")
class ResultsAndOrderTest {
    @Test
    void getWaitsForTheResult() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Future<String> future = pool.submit(GatedTask.open("result"));
                    check("result", future.get()).isEqualTo("result");
                    check("result of a second look", future.get()).isEqualTo("result");
                })
                .assertPassed();
    }

    @Test
    void aFutureIsDoneWhenItsTaskHasEndedAndNotBefore() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask task = GatedTask.closed("task");
                    Future<String> future = pool.submit(task);
                    Pools.settle();
                    check("done while the task runs", future.isDone()).isFalse();
                    task.open();
                    Pools.settle();
                    check("done when the task has ended", future.isDone()).isTrue();
                    check("cancelled, though it ended by itself", future.isCancelled())
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void nothingIsAResultToo() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Future<Object> future = pool.submit((Callable<Object>) () -> null);
                    Pools.settle();
                    check("done", future.isDone()).isTrue();
                    check("result is null", future.get() == null).isTrue();
                })
                .assertPassed();
    }

    @Test
    void tasksRunOnThreadsOfThePool() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask task = GatedTask.open("task");
                    pool.submit(task).get();
                    check("ran on the thread that handed it over", task.thread() == Thread.currentThread())
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void theQueueIsServedInTheOrderInWhichTasksCame() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 3);
                    List<String> order = Collections.synchronizedList(new ArrayList<>());
                    GatedTask first = GatedTask.closed("first");
                    pool.submit(first);
                    pool.submit(() -> order.add("a"));
                    pool.submit(() -> order.add("b"));
                    pool.submit(() -> order.add("c"));
                    first.open();
                    Pools.settle();
                    check("order of the queue", String.join(" ", order)).isEqualTo("a b c");
                })
                .assertPassed();
    }

    @Test
    void mapGivesResultsInTheOrderOfTheInputsAlsoIfTheFirstTakesLongest() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(3, 3, 1);
                    List<Integer> results = pool.map(ResultsAndOrderTest::slowly, List.of(30, 10, 20), Pools.HOUR);
                    check("results", results.toString()).isEqualTo("[31, 11, 21]");
                })
                .assertPassed();
    }

    @Test
    void mapOfNothingIsNothing() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    List<Integer> results = pool.map(ResultsAndOrderTest::slowly, List.of(), Pools.HOUR);
                    check("number of results", results.size()).isZero();
                })
                .assertPassed();
    }

    private static int slowly(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
            return millis + 1;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
