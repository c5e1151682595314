package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:errors-and-statistics")
class StatisticsTest {
    @Test
    void countThreadsAndTasksWhileTheyRun() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    pool.submit(GatedTask.closed("running"));
                    pool.submit(GatedTask.closed("waiting"));
                    Pools.settle();
                    check("statistics", pool.statistics()).isEqualTo(new PoolStatistics(1, 1, 1, 1, 0));
                })
                .assertPassed();
    }

    @Test
    void countWhatIsCompletedWhetherItReturnedOrThrew() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    pool.submit(GatedTask.open("returns"));
                    pool.submit((Callable<String>) () -> {
                        throw new IllegalStateException("throws");
                    });
                    Pools.settle();
                    check("completed tasks", pool.statistics().completedTasks()).isEqualTo(2);
                    check("active threads", pool.statistics().activeThreads()).isZero();
                })
                .assertPassed();
    }

    @Test
    void rememberTheLargestSize() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(2, 2, 2);
                    pool.submit(GatedTask.open("first"));
                    pool.submit(GatedTask.open("second"));
                    Pools.settle();
                    pool.shutdown();
                    Pools.settle();
                    check("largest size", pool.statistics().largestPoolSize()).isEqualTo(2);
                })
                .assertPassed();
    }
}
