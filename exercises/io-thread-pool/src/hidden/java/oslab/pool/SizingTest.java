package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.devices.SimulatedDevice;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many threads there are is seen by who runs the tasks; what the pool says about itself is judged elsewhere. */
@Tag("criterion:sizing")
class SizingTest {
    @Test
    void eachTaskStartsAThreadUpToTheCoreSize() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(2, 2, 2);
                    GatedTask first = GatedTask.closed("first");
                    GatedTask second = GatedTask.closed("second");
                    pool.submit(first);
                    pool.submit(second);
                    Pools.settle();
                    check("first runs", first.hasStarted()).isTrue();
                    check("second runs at the same time", second.hasStarted()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void belowTheCoreSizeAnIdleThreadIsNotUsedAgain() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(2, 2, 1);
                    GatedTask first = GatedTask.open("first");
                    GatedTask second = GatedTask.open("second");
                    pool.submit(first);
                    Pools.settle();
                    pool.submit(second);
                    Pools.settle();
                    check("the second task ran on the thread of the first", second.thread() == first.thread())
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void atTheCoreSizeATaskWaitsForAThreadAndNoneIsStarted() {
        PoolScenes.calm(() -> {
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
                    check("the second task ran on the thread of the first", second.thread() == first.thread())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void aFullQueueStartsAThreadUpToTheMaximum() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 2, 1);
                    GatedTask extra = GatedTask.closed("extra");
                    pool.submit(GatedTask.closed("running"));
                    pool.submit(GatedTask.closed("queued"));
                    pool.submit(extra);
                    Pools.settle();
                    check("a thread was started for the task that found the queue full", extra.hasStarted())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void anExtraThreadBeginsWithTheNewTaskAheadOfTheQueue() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 2, 1);
                    GatedTask queued = GatedTask.open("queued");
                    GatedTask extra = GatedTask.closed("extra");
                    pool.submit(GatedTask.closed("running"));
                    pool.submit(queued);
                    pool.submit(extra);
                    Pools.settle();
                    check("the queued task went first", queued.hasStarted()).isFalse();
                    extra.open();
                    Pools.settle();
                    check("the extra thread went on with the queue", queued.thread() == extra.thread())
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void neverMoreTasksRunAtOnceThanTheMaximum() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 2, 2, RejectionPolicy.DISCARD);
                    SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofMillis(10));
                    for (int task = 0; task < 5; task++) {
                        pool.submit(() -> operate(device));
                    }
                    Pools.settle();
                    check("tasks that ran", device.operations()).isEqualTo(4);
                    check("most tasks that ran at once", device.mostAtOnce()).isEqualTo(2);
                })
                .assertPassed();
    }

    @Test
    void twoWhoHandOverAtOnceStartNoMoreThreadsThanAllowed() {
        Interleavings.explore(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofMillis(10));
                    Threads.named("first", () -> pool.submit(() -> operate(device)))
                            .and("second", () -> pool.submit(() -> operate(device)))
                            .runAll();
                    Pools.settle();
                    check("most tasks that ran at once", device.mostAtOnce()).isEqualTo(1);
                })
                .preemptions(1)
                .randomSchedules(0, 1)
                .withoutSpuriousWakeUps()
                .withoutEarlyTimeouts()
                .assertPassed();
    }

    private static int operate(SimulatedDevice device) throws InterruptedException {
        device.operate();
        return device.operations();
    }
}
