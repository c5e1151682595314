package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:exceptions")
class ExceptionsTest {
    private static final class Disaster extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void whatAFunctionThrowsIsTheCauseThatItsFutureGives() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Future<Integer> future = pool.submit(FailingTasks::unlessOne, 5);
                    try {
                        future.get();
                        check("get returned", true).isFalse();
                    } catch (ExecutionException failed) {
                        check("cause", failed.getCause().getClass().getSimpleName())
                                .isEqualTo("IllegalStateException");
                        check("message", failed.getCause().getMessage()).isEqualTo("5");
                    }
                    check("done", future.isDone()).isTrue();
                    check("cancelled", future.isCancelled()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void errorsToo() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Future<Object> future = pool.submit(
                            nothing -> {
                                throw new Disaster();
                            },
                            null);
                    check("cause", Scenes.thrownBy(future)).isEqualTo("Disaster");
                })
                .assertPassed();
    }

    /** A function may throw what the pool uses for itself; it means something else then. */
    @Test
    void anExceptionOfAnyKindIsTheBusinessOfItsTaskAlone() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<Object> future = pool.submit(
                            nothing -> {
                                throw new java.io.EOFException("of the function");
                            },
                            null);
                    check("cause", Scenes.thrownBy(future)).isEqualTo("EOFException");
                    check(
                                    "result of the next task",
                                    pool.submit(Pools::square, 3).get())
                            .isEqualTo(9);
                    check("processes", launcher.launched()).isEqualTo(1);
                })
                .assertPassed();
    }

    @Test
    void theWorkerGoesOnWithTheNextTask() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    pool.submit(FailingTasks::unlessOne, 5);
                    pool.submit(FailingTasks::unlessOne, 6);
                    check(
                                    "result of the task behind them",
                                    pool.submit(Pools::square, 3).get())
                            .isEqualTo(9);
                    check("processes", launcher.launched()).isEqualTo(1);
                    check("ended", launcher.worker(0).hasEnded()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void mapThrowsTheFirstFailureInTheOrderOfTheInputs() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(3, FakeLauncher.computing());
                    check("failure in chunks of 1", FailingTasks.ofMap(pool, List.of(1, 30, 20), 1))
                            .isEqualTo("30");
                    check("failure in chunks of 2", FailingTasks.ofMap(pool, List.of(1, 1, 30, 20), 2))
                            .isEqualTo("30");
                    check("failure in one chunk", FailingTasks.ofMap(pool, List.of(1, 30, 20), 3))
                            .isEqualTo("30");
                })
                .assertPassed();
    }
}
