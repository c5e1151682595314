package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is handed over or waited for, and whoever is interrupted at the worst moment. Workers answer at once. */
@Tag("criterion:no-lost-wake-ups")
class LostWakeUpsTest {
    @Test
    void aThreadThatIsGoingIdleSeesTheNextTask() {
        Interleavings.explore(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    pool.submit(Pools::square, 2).get();
                    check("square of 3", pool.submit(Pools::square, 3).get()).isEqualTo(9);
                })
                .preemptions(1)
                .randomSchedules(10, 7)
                .assertPassed();
    }

    @Test
    void twoTasksHandedOverAtOnceAreBothRun() {
        Interleavings.explore(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    Threads.named("two", () -> check(
                                            "square of 2",
                                            pool.submit(Pools::square, 2).get())
                                    .isEqualTo(4))
                            .and("three", () -> check(
                                            "square of 3",
                                            pool.submit(Pools::square, 3).get())
                                    .isEqualTo(9))
                            .runAll();
                })
                .preemptions(1)
                .schedules(250)
                .randomSchedules(10, 7)
                .assertPassed();
    }

    @Test
    void aTaskThatIsTakenWhileThePoolShutsDownIsRun() {
        Interleavings.explore(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    Threads.named("submitter", () -> runOrRejected(pool))
                            .and("closer", () -> pool.shutdown(false))
                            .runAll();
                })
                .preemptions(1)
                .schedules(250)
                .randomSchedules(10, 7)
                .assertPassed();
    }

    @Test
    void shutdownReachesAThreadThatIsGoingIdle() {
        Interleavings.explore(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    pool.submit(Pools::square, 2).get();
                    pool.shutdown(true);
                })
                .expectNoLeak()
                .preemptions(1)
                .randomSchedules(10, 7)
                .assertPassed();
    }

    @Test
    void everybodyWhoWaitsForOneResultIsWoken() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Gate gate = new Gate();
                    Future<String> future = pool.submit(gate::pass, "running");
                    Threads.named("one", () -> future.get())
                            .and("other", () -> future.get())
                            .startAll()
                            .untilBlocked("one")
                            .and("opener", gate::open)
                            .joinAll();
                })
                .assertPassed();
    }

    @Test
    void aTaskThatMeetsADyingWorkerIsRefusedOrFails() {
        Interleavings.explore(() -> {
                    FakeLauncher launcher = FakeLauncher.instant();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Threads.named("submitter", () -> runOrBroken(pool))
                            .and("fate", () -> {
                                launcher.worker(0).crash();
                                runOrBroken(pool);
                            })
                            .runAll();
                })
                .preemptions(1)
                .schedules(250)
                .randomSchedules(10, 7)
                .assertPassed();
    }

    @Test
    void handingOverRunningAndLookingShareNothingUnguarded() {
        Interleavings.explore(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    Future<Integer> future = pool.submit(Pools::square, 2);
                    Threads.Running threads = Threads.named("other", () -> {
                                future.isDone();
                                pool.submit(Pools::square, 3);
                                pool.pids();
                            })
                            .startAll();
                    future.get();
                    threads.joinAll();
                    pool.shutdown(true);
                })
                .preemptions(1)
                .schedules(250)
                .randomSchedules(10, 7)
                .expectNoDataRace()
                .assertPassed();
    }

    @Test
    void whoHasNothingToDoSleeps() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Gate gate = new Gate();
                    Future<String> future = pool.submit(gate::pass, "running");
                    Threads.Running threads = Threads.named("waiter", () -> future.get())
                            .and("closer", () -> pool.shutdown(true))
                            .startAll()
                            .untilBlocked("waiter")
                            .untilBlocked("closer");
                    gate.open();
                    threads.joinAll();
                })
                .expectNoBusyWaiting()
                .assertPassed();
    }

    private static void runOrRejected(WorkerProcessPool pool) throws Exception {
        Future<Integer> future;
        try {
            future = pool.submit(Pools::square, 3);
        } catch (RejectedExecutionException tooLate) {
            return;
        }
        check("square of 3", future.get()).isEqualTo(9);
    }

    /** Whatever its failure is called, there must be an end. */
    private static void runOrBroken(WorkerProcessPool pool) throws InterruptedException {
        try {
            Scenes.thrownBy(pool.submit(Pools::square, 3));
        } catch (BrokenProcessPoolException refused) {
            return;
        }
    }
}
