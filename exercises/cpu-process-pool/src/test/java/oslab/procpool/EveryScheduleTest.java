package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Small scenarios with fake workers under one schedule after another: an order of steps in which one fails is found, and
 * printed. They carry no points.
 */
class EveryScheduleTest {
    @Test
    @Tag("twin:no-lost-wake-ups")
    @Tag("twin:results")
    void aTaskForAThreadThatIsAboutToSleepIsRun() {
        Interleavings.explore(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    pool.submit(Pools::square, 3).get();
                    Future<Integer> second = pool.submit(Pools::square, 4);
                    check("result of the second task", second.get()).isEqualTo(16);
                })
                .preemptions(1)
                .assertPassed();
    }

    @Test
    @Tag("twin:map")
    void mapGivesTheResultsInTheOrderOfTheInputs() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    List<Integer> results = pool.map(Pools::compute, List.of(50, 10, 20), 2);
                    check("results", results).isEqualTo(List.of(50, 10, 20));
                    check("calls that were sent", launcher.calls()).isEqualTo(2);
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:workers")
    void twoWorkersAreStartedAndUsedAgainAndAgain() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.instant();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    for (int task = 0; task < 5; task++) {
                        pool.submit(Pools::square, task).get();
                    }
                    check("processes that were started", launcher.launched()).isEqualTo(2);
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:exceptions")
    void whatATaskThrowsComesOutOfItsFuture() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    Future<Integer> broken = pool.submit(text -> Integer.parseInt(text), "one");
                    check("cause", Scenes.thrownBy(broken)).isEqualTo("NumberFormatException");
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:broken-pool")
    void theTaskOfAWorkerThatDiesFails() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<String> running = pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    launcher.worker(0).crash();
                    check("cause", Scenes.thrownBy(running)).isEqualTo("BrokenProcessPoolException");
                })
                .assertPassed();
    }

    @Test
    @Tag("twin:task-timeout")
    void aTaskThatTakesTooLongLosesItsWorker() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<Integer> endless = pool.submit(Pools::compute, 100_000_000);
                    check("cause", Scenes.thrownBy(endless)).isEqualTo("TimeoutException");
                    Pools.settle();
                    check("the worker was killed", launcher.worker(0).wasKilled())
                            .isTrue();
                })
                .assertPassed();
    }

    /** What a lock for the whole interpreter costs, and that processes do not have it in common. */
    @Test
    @Tag("twin:cpu-speed-up")
    void fourTasksOnFourWorkersTakeOneWaveUnlessTheyShareALock() {
        Scenes.calm(() -> {
                    check("milliseconds with four processes", millisFor(FakeLauncher.computing()))
                            .isEqualTo(50);
                    check("milliseconds under one lock", millisFor(FakeLauncher.computingUnderOneLock()))
                            .isEqualTo(4 * 50);
                })
                .schedules(10)
                .assertPassed();
    }

    private static long millisFor(FakeLauncher launcher) throws Exception {
        WorkerProcessPool pool = Pools.pool(4, launcher);
        long start = System.nanoTime();
        pool.map(Pools::compute, List.of(50, 50, 50, 50), 1);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
