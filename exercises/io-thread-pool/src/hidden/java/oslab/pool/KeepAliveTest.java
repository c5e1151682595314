package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time is virtual, and exact. */
@Tag("criterion:keep-alive")
class KeepAliveTest {
    @Test
    void anExtraThreadEndsWhenItHasFoundNoTaskForItsTime() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = pool(1, 2);
                    GatedTask[] tasks = fill(pool);
                    seconds(5);
                    check("a thread has ended after half of the time", alive(tasks) < 2)
                            .isFalse();
                    seconds(10);
                    check("threads after more than the time", alive(tasks)).isEqualTo(1);
                })
                .assertPassed();
    }

    @Test
    void coreThreadsStay() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = pool(2, 2);
                    GatedTask first = GatedTask.open("first");
                    GatedTask second = GatedTask.open("second");
                    pool.submit(first);
                    pool.submit(second);
                    seconds(1000);
                    check("core threads after a long time", alive(first, second))
                            .isEqualTo(2);
                })
                .assertPassed();
    }

    @Test
    void theTimeBeginsAnewWithEachTask() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = pool(1, 2);
                    GatedTask[] tasks = fill(pool);
                    for (int round = 0; round < 3; round++) {
                        seconds(6);
                        GatedTask one = GatedTask.closed("one");
                        GatedTask other = GatedTask.closed("other");
                        pool.submit(one);
                        seconds(1);
                        pool.submit(other);
                        seconds(1);
                        one.open();
                        other.open();
                    }
                    seconds(6);
                    check("a thread that was used again has ended", alive(tasks) < 2)
                            .isFalse();
                })
                .assertPassed();
    }

    private static BoundedThreadPool pool(int core, int maximum) {
        return new BoundedThreadPool(core, maximum, 1, Duration.ofSeconds(10), RejectionPolicy.DISCARD);
    }

    /** Gives a pool of one core thread and one extra thread more tasks than it needs to start both. */
    private static GatedTask[] fill(BoundedThreadPool pool) throws InterruptedException {
        GatedTask[] tasks = new GatedTask[5];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = GatedTask.closed("task " + i);
            pool.submit(tasks[i]);
        }
        seconds(1);
        for (GatedTask task : tasks) {
            task.open();
        }
        return tasks;
    }

    /** How many threads that ran a task are alive. */
    private static int alive(GatedTask... tasks) {
        Set<Thread> alive = new LinkedHashSet<>();
        for (GatedTask task : tasks) {
            if (task.hasStarted() && task.thread().isAlive()) {
                alive.add(task.thread());
            }
        }
        return alive.size();
    }

    private static void seconds(int seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(seconds);
    }
}
