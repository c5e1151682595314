package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Threads;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:no-orphans")
class NoOrphansTest {
    @Test
    void shutdownEndsEveryWorkerAndWaitsForIt() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(3, launcher);
                    pool.submit(Pools::square, 3).get();
                    pool.shutdown(true);
                    checkNothingIsLeft(launcher);
                    check(
                                    "every worker was told to end",
                                    launcher.workers().stream().allMatch(FakeWorker::wasToldToEnd))
                            .isTrue();
                    check("a worker was killed", launcher.workers().stream().anyMatch(FakeWorker::wasKilled))
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void whatWasTakenIsFinishedBefore() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<Integer> running = pool.submit(Pools::compute, 50);
                    Future<Integer> waiting = pool.submit(Pools::compute, 60);
                    pool.shutdown(true);
                    check("the running task is done", running.isDone()).isTrue();
                    check("the waiting task is done", waiting.isDone()).isTrue();
                    check("result of the waiting task", waiting.get()).isEqualTo(60);
                    checkNothingIsLeft(launcher);
                })
                .assertPassed();
    }

    @Test
    void shutdownWithoutWaitingReturnsAtOnce() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Future<Integer> running = pool.submit(Pools::compute, 50);
                    long start = System.nanoTime();
                    pool.shutdown(false);
                    check("milliseconds waited", (System.nanoTime() - start) / 1_000_000)
                            .isZero();
                    check("result", running.get()).isEqualTo(50);
                    Pools.settle();
                    checkNothingIsLeft(launcher);
                })
                .assertPassed();
    }

    @Test
    void nothingNewIsTaken() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    pool.shutdown(false);
                    check("thrown by submit", Scenes.thrownBySubmitTo(pool)).isEqualTo("RejectedExecutionException");
                })
                .assertPassed();
    }

    @Test
    void closeWaitsAndMayComeTwice() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    pool.submit(Pools::compute, 50);
                    pool.close();
                    checkNothingIsLeft(launcher);
                    pool.close();
                    check("interrupted", Thread.currentThread().isInterrupted()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void everybodyWhoShutsDownWaitsForTheEnd() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    pool.submit(Pools::compute, 50);
                    pool.shutdown(false);
                    Threads.named("one", () -> pool.shutdown(true))
                            .and("other", () -> pool.shutdown(true))
                            .runAll();
                    checkNothingIsLeft(launcher);
                })
                .assertPassed();
    }

    @Test
    void anInterruptDoesNotEndTheWait() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    Gate gate = new Gate();
                    pool.submit(gate::pass, "running");
                    Threads.Running threads = Threads.named("closer", () -> {
                                pool.close();
                                check("interrupted", Thread.currentThread().isInterrupted())
                                        .isTrue();
                                checkNothingIsLeft(launcher);
                            })
                            .startAll()
                            .untilBlocked("closer")
                            .interrupt("closer");
                    Pools.settle();
                    gate.open();
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void aPoolThatCannotBeStartedWholeLeavesNothingBehind() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing().failingAfter(2);
                    try {
                        Pools.pool(3, launcher);
                        check("the constructor returned", true).isFalse();
                    } catch (IOException asItShould) {
                        checkNothingIsLeft(launcher);
                    }
                })
                .assertPassed();
    }

    @Test
    void aBrokenPoolLeavesNothingBehind() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    launcher.worker(0).crash();
                    launcher.worker(1).crash();
                    Pools.settle();
                    pool.shutdown(true);
                    checkNothingIsLeft(launcher);
                })
                .assertPassed();
    }

    @Test
    void workersThatWereReplacedAreGoneToo() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = new WorkerProcessPool(2, Duration.ofMillis(100), launcher);
                    Future<Integer> late = pool.submit(Pools::compute, 10_000);
                    Scenes.thrownBy(late);
                    pool.shutdown(true);
                    check("workers that are alive", launcher.alive()).isZero();
                })
                .assertPassed();
    }

    private static void checkNothingIsLeft(FakeLauncher launcher) {
        check("workers that are alive", launcher.alive()).isZero();
        check("workers that ended and were never waited for", launcher.zombies())
                .isZero();
    }
}
