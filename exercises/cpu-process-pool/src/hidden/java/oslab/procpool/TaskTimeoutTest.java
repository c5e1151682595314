package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:task-timeout")
class TaskTimeoutTest {
    private static final Duration LIMIT = Duration.ofMillis(100);

    @Test
    void aTaskThatTakesTooLongFailsInTime() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, FakeLauncher.computing());
                    long start = System.nanoTime();
                    Future<Integer> late = pool.submit(Pools::compute, 10_000);
                    check("cause", Scenes.thrownBy(late)).isEqualTo("TimeoutException");
                    check("milliseconds until it failed", (System.nanoTime() - start) / 1_000_000)
                            .isEqualTo(100);
                })
                .assertPassed();
    }

    @Test
    void aTaskThatIsJustInTimeHasItsResult() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, FakeLauncher.computing());
                    check("result", pool.submit(Pools::compute, 99).get()).isEqualTo(99);
                })
                .assertPassed();
    }

    @Test
    void itsWorkerIsKilledAndWaitedForAndReplaced() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, launcher);
                    Future<Integer> late = pool.submit(Pools::compute, 10_000);
                    Pools.compute(10);
                    Future<Integer> next = pool.submit(Pools::square, 3);
                    check("cause", Scenes.thrownBy(late)).isEqualTo("TimeoutException");
                    check("result of the next task", next.get()).isEqualTo(9);
                    check("the worker was killed", launcher.worker(0).wasKilled())
                            .isTrue();
                    check("and waited for", launcher.worker(0).wasWaitedFor()).isTrue();
                    check("processes", launcher.launched()).isEqualTo(2);
                    check("pids", pool.pids()).isEqualTo(List.of(1002L));
                })
                .assertPassed();
    }

    @Test
    void tasksOfOtherWorkersGoOn() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = new WorkerProcessPool(2, LIMIT, launcher);
                    Future<Integer> late = pool.submit(Pools::compute, 10_000);
                    Pools.compute(50);
                    Future<Integer> other = pool.submit(Pools::compute, 90);
                    check("cause", Scenes.thrownBy(late)).isEqualTo("TimeoutException");
                    check("result of the other", other.get()).isEqualTo(90);
                })
                .assertPassed();
    }

    @Test
    void timeInTheQueueDoesNotCount() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, FakeLauncher.computing());
                    pool.submit(Pools::compute, 80);
                    pool.submit(Pools::compute, 80);
                    check("result of the third", pool.submit(Pools::compute, 80).get())
                            .isEqualTo(80);
                })
                .assertPassed();
    }

    @Test
    void aChunkHasTheTimeOfAllItsInputs() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, FakeLauncher.computing());
                    check("results", pool.map(Pools::compute, List.of(80, 80, 80), 3))
                            .isEqualTo(List.of(80, 80, 80));
                })
                .assertPassed();
    }

    @Test
    void ifNoOtherWorkerCanBeStartedThePoolIsBroken() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing().failingAfter(1);
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, launcher);
                    Future<Integer> late = pool.submit(Pools::compute, 10_000);
                    Pools.compute(10);
                    Future<Integer> next = pool.submit(Pools::square, 3);
                    check("cause", Scenes.thrownBy(late)).isEqualTo("TimeoutException");
                    check("cause of the next", Scenes.thrownBy(next)).isEqualTo("BrokenProcessPoolException");
                })
                .assertPassed();
    }

    @Test
    void andItTakesNothingNew() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing().failingAfter(1);
                    WorkerProcessPool pool = new WorkerProcessPool(1, LIMIT, launcher);
                    Scenes.thrownBy(pool.submit(Pools::compute, 10_000));
                    Pools.settle();
                    check("thrown by submit", Scenes.thrownBySubmitTo(pool)).isEqualTo("BrokenProcessPoolException");
                })
                .assertPassed();
    }
}
