package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Threads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:results")
class ResultsTest {
    @Test
    void aFutureGivesWhatItsFunctionReturned() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(2, FakeLauncher.computing());
                    Future<Integer> three = pool.submit(Pools::square, 3);
                    Future<Integer> four = pool.submit(Pools::square, 4);
                    check("square of 4", four.get()).isEqualTo(16);
                    check("square of 3", three.get()).isEqualTo(9);
                    check("square of 3, asked again", three.get()).isEqualTo(9);
                })
                .assertPassed();
    }

    @Test
    void nullIsAnArgumentAndAResultToo() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Future<Object> future = pool.submit(nothing -> nothing, null);
                    check("result", future.get() == null).isTrue();
                    check("done", future.isDone()).isTrue();
                })
                .assertPassed();
    }

    @Test
    void aFutureIsDoneWhenItsResultIsThere() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Gate gate = new Gate();
                    Future<String> running = pool.submit(gate::pass, "running");
                    Future<String> waiting = pool.submit(gate::pass, "waiting");
                    Pools.settle();
                    check("done while it runs", running.isDone()).isFalse();
                    check("done while it waits", waiting.isDone()).isFalse();
                    gate.open();
                    Pools.settle();
                    check("done afterwards", running.isDone()).isTrue();
                    check("cancelled", running.isCancelled()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void theOldestTaskIsSentFirst() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
                    for (int task = 0; task < 4; task++) {
                        pool.submit(order::add, task);
                    }
                    Pools.settle();
                    check("order in which they ran", List.copyOf(order)).isEqualTo(List.of(0, 1, 2, 3));
                })
                .assertPassed();
    }

    @Test
    void getGivesUpWhenItsTimeIsOverAndTheTaskGoesOn() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Gate gate = new Gate();
                    Future<String> running = pool.submit(gate::pass, "running");
                    long start = System.nanoTime();
                    check("result in time", inTime(running)).isFalse();
                    check("seconds waited", (System.nanoTime() - start) / 1_000_000_000)
                            .isEqualTo(2);
                    gate.open();
                    check("result in time", running.get(2, TimeUnit.SECONDS)).isEqualTo("running");
                })
                .assertPassed();
    }

    @Test
    void getCanBeInterrupted() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Future<String> running = pool.submit(new Gate()::pass, "running");
                    Threads.named("waiter", () -> {
                                try {
                                    running.get();
                                    check("get returned", true).isFalse();
                                } catch (InterruptedException stopped) {
                                    check("done", running.isDone()).isFalse();
                                }
                            })
                            .startAll()
                            .untilBlocked("waiter")
                            .interrupt("waiter")
                            .joinAll();
                })
                .assertPassed();
    }

    @Test
    void aCancelledTaskThatWaitsIsNeverSent() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Gate first = new Gate();
                    Gate second = new Gate();
                    pool.submit(first::pass, "first");
                    Future<String> waiting = pool.submit(second::pass, "second");
                    Pools.settle();
                    check("cancel", waiting.cancel(true)).isTrue();
                    check("done", waiting.isDone()).isTrue();
                    check("cancelled", waiting.isCancelled()).isTrue();
                    check("thrown by get", Scenes.thrownBy(waiting)).isEqualTo("CancellationException");
                    check("a second cancel", waiting.cancel(true)).isFalse();
                    first.open();
                    Pools.settle();
                    check("times that the cancelled task has run", second.arrived())
                            .isZero();
                })
                .assertPassed();
    }

    @Test
    void cancelWakesWhoeverWaitsForTheResult() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    pool.submit(new Gate()::pass, "running");
                    Pools.settle();
                    Future<Integer> waiting = pool.submit(Pools::square, 3);
                    Threads.Running threads = Threads.named(
                                    "waiter", () -> check("thrown by get", Scenes.thrownBy(waiting))
                                            .isEqualTo("CancellationException"))
                            .startAll()
                            .untilBlocked("waiter");
                    waiting.cancel(false);
                    threads.joinAll();
                })
                .assertPassed();
    }

    @Test
    void aTaskThatHasBeenSentCannotBeCancelled() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing());
                    Gate gate = new Gate();
                    Future<String> running = pool.submit(gate::pass, "running");
                    Pools.settle();
                    check("cancel while it runs", running.cancel(true)).isFalse();
                    gate.open();
                    check("result", running.get()).isEqualTo("running");
                    check("cancel when it is done", running.cancel(true)).isFalse();
                    check("cancelled", running.isCancelled()).isFalse();
                })
                .assertPassed();
    }

    private static boolean inTime(Future<?> future) throws Exception {
        try {
            future.get(2, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException over) {
            return false;
        }
    }
}
