package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:broken-pool")
class BrokenPoolTest {
    private static final String BROKEN = "BrokenProcessPoolException";

    @Test
    void theTaskOfTheDeadWorkerFails() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<String> running = pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    launcher.worker(0).crash();
                    check("cause", Scenes.thrownBy(running)).isEqualTo(BROKEN);
                })
                .assertPassed();
    }

    @Test
    void tasksThatWaitFailToo() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    Future<Integer> next = pool.submit(Pools::square, 3);
                    Future<Integer> last = pool.submit(Pools::square, 4);
                    Pools.settle();
                    launcher.worker(0).crash();
                    check("cause of the next", Scenes.thrownBy(next)).isEqualTo(BROKEN);
                    check("cause of the last", Scenes.thrownBy(last)).isEqualTo(BROKEN);
                })
                .assertPassed();
    }

    @Test
    void tasksOfOtherWorkersFailAndTheseAreKilled() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    Gate gate = new Gate();
                    Future<String> one = pool.submit(gate::pass, "one");
                    Future<String> other = pool.submit(gate::pass, "other");
                    Pools.settle();
                    launcher.worker(1).crash();
                    check("cause of one", Scenes.thrownBy(one)).isEqualTo(BROKEN);
                    check("cause of the other", Scenes.thrownBy(other)).isEqualTo(BROKEN);
                    check("workers that are alive", launcher.alive()).isZero();
                })
                .assertPassed();
    }

    @Test
    void theOtherWorkersAreWaitedForEvenWithoutShutdown() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    FakeWorker busy = launcher.worker(0).calls() == 1 ? launcher.worker(0) : launcher.worker(1);
                    busy.crash();
                    Pools.settle();
                    check("workers that are alive", launcher.alive()).isZero();
                    check("workers that ended and were never waited for", launcher.zombies())
                            .isZero();
                })
                .assertPassed();
    }

    @Test
    void nothingNewIsTaken() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    launcher.worker(0).crash();
                    Pools.settle();
                    check("thrown by submit", Scenes.thrownBySubmitTo(pool)).isEqualTo(BROKEN);
                    try {
                        pool.map(Pools::square, List.of(1), 1);
                        check("map returned", true).isFalse();
                    } catch (BrokenProcessPoolException refused) {
                        return;
                    }
                })
                .assertPassed();
    }

    @Test
    void theDeathOfAnIdleWorkerIsNoticedWithTheNextTask() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    pool.submit(Pools::square, 2).get();
                    launcher.worker(0).crash();
                    check("cause, or refusal", causeOrRefusal(pool)).isEqualTo(BROKEN);
                })
                .assertPassed();
    }

    @Test
    void mapThatWaitsLearnsOfIt() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    try {
                        pool.map(name -> crash(launcher), List.of("first", "second"), 1);
                        check("map returned", true).isFalse();
                    } catch (ExecutionException failed) {
                        check("cause", failed.getCause().getClass().getSimpleName())
                                .isEqualTo(BROKEN);
                    }
                })
                .assertPassed();
    }

    /** What a worker has answered before another one dies is a result like others. */
    @Test
    void whatIsDoneStaysDone() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<Integer> done = pool.submit(Pools::square, 3);
                    done.get();
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    launcher.worker(0).crash();
                    Pools.settle();
                    check("result", done.get()).isEqualTo(9);
                })
                .assertPassed();
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    Future<Integer> waiting = pool.submit(Pools::square, 3);
                    waiting.cancel(false);
                    launcher.worker(0).crash();
                    Pools.settle();
                    check("thrown by get", Scenes.thrownBy(waiting)).isEqualTo("CancellationException");
                })
                .assertPassed();
    }

    private static String crash(FakeLauncher launcher) {
        launcher.worker(0).crash();
        return "never heard";
    }

    private static String causeOrRefusal(WorkerProcessPool pool) throws InterruptedException {
        try {
            return Scenes.thrownBy(pool.submit(Pools::square, 3));
        } catch (BrokenProcessPoolException refused) {
            return BROKEN;
        }
    }
}
