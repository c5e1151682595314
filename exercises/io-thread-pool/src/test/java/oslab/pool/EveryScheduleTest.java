package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Small scenarios under one schedule after another: an order of steps in which one fails is found, and printed. They carry no
 * points.
 */
class EveryScheduleTest {
    @Test
    @Tag("twin:no-lost-wake-ups")
    void aTaskForAThreadThatIsAboutToSleepIsRun() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    pool.submit(() -> "first").get();
                    Future<String> second = pool.submit(() -> "second");
                    check("result of the second task", second.get()).isEqualTo("second");
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:sizing")
    void aTaskWaitsInTheQueueWhileTheOnlyCoreThreadIsBusy() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 2, 1);
                    GatedTask first = GatedTask.closed("first");
                    GatedTask second = GatedTask.open("second");
                    pool.submit(first);
                    pool.submit(second);
                    Pools.settle();
                    check("second has started while the queue had room", second.hasStarted())
                            .isFalse();
                    first.open();
                    Pools.settle();
                    check("second has ended after first has", second.hasEnded()).isTrue();
                })
                .preemptions(0)
                .randomSchedules(0, 1)
                .withoutEarlyTimeouts()
                .assertPassed();
    }

    @Test
    @Tag("twin:cancellation")
    void aCancelledTaskThatWaitsNeverRuns() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    GatedTask first = GatedTask.closed("first");
                    GatedTask second = GatedTask.open("second");
                    pool.submit(first);
                    Future<String> future = pool.submit(second);
                    check("cancel of a task that waits", future.cancel(true)).isTrue();
                    first.open();
                    Pools.settle();
                    check("the cancelled task has run", second.hasStarted()).isFalse();
                })
                .preemptions(0)
                .randomSchedules(0, 1)
                .withoutEarlyTimeouts()
                .assertPassed();
    }
}
