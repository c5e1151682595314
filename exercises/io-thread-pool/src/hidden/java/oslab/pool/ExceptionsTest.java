package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:exceptions")
class ExceptionsTest {
    private static final class Accident extends Exception {
        private static final long serialVersionUID = 1;

        Accident(String message) {
            super(message);
        }
    }

    private static final class Disaster extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void whatTheTaskThrowsIsTheCauseThatItsFutureGives() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Accident accident = new Accident("thrown");
                    Future<Object> future = pool.submit((Callable<Object>) () -> {
                        throw accident;
                    });
                    check("the cause is what was thrown", causeOf(future) == accident)
                            .isTrue();
                    check("done", future.isDone()).isTrue();
                    check("cancelled", future.isCancelled()).isFalse();
                })
                .assertPassed();
    }

    @Test
    void errorsToo() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    Disaster disaster = new Disaster();
                    Future<Object> future = pool.submit((Callable<Object>) () -> {
                        throw disaster;
                    });
                    check("the cause is what was thrown", causeOf(future) == disaster)
                            .isTrue();
                })
                .assertPassed();
    }

    @Test
    void thePoolGoesOnWithTheNextTask() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 1);
                    pool.submit(ExceptionsTest::fail);
                    Pools.settle();
                    check("result of the next task", pool.submit(() -> "next").get())
                            .isEqualTo("next");
                })
                .assertPassed();
    }

    @Test
    void aTaskThatWaitsInTheQueueIsStillRun() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(1, 1, 2);
                    pool.submit(ExceptionsTest::fail);
                    pool.submit(ExceptionsTest::fail);
                    check(
                                    "result of the task behind them",
                                    pool.submit(() -> "next").get())
                            .isEqualTo("next");
                })
                .assertPassed();
    }

    @Test
    void mapThrowsTheFirstFailureInTheOrderOfTheInputs() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(3, 3, 1);
                    try {
                        pool.map(ExceptionsTest::failUnlessOne, List.of(1, 30, 20), Pools.HOUR);
                        check("map returned although two inputs fail", true).isFalse();
                    } catch (ExecutionException failed) {
                        check("message of the cause", failed.getCause().getMessage())
                                .isEqualTo("30");
                    }
                })
                .assertPassed();
    }

    @Test
    void mapCancelsWhatIsLeftAfterAFailure() {
        PoolScenes.calm(() -> {
                    BoundedThreadPool pool = Pools.pool(2, 2, 1);
                    GatedTask slow = GatedTask.closed("slow");
                    try {
                        pool.map(
                                input -> input == 1 ? slow.call().length() : failUnlessOne(20),
                                List.of(2, 1),
                                Pools.HOUR);
                        check("map returned although an input fails", true).isFalse();
                    } catch (ExecutionException failed) {
                        Pools.settle();
                        check("a task runs on", slow.hasStarted() && !slow.wasInterrupted())
                                .isFalse();
                    }
                })
                .assertPassed();
    }

    private static String fail() throws Accident {
        throw new Accident("thrown");
    }

    private static int failUnlessOne(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (millis != 1) {
            throw new IllegalStateException("" + millis);
        }
        return millis;
    }

    private static Throwable causeOf(Future<?> future) throws InterruptedException {
        try {
            future.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
