package oslab.procpool;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Functions that fail when tests want them to. */
final class FailingTasks {
    private FailingTasks() {}

    /** Message of the cause with which {@link #unlessOne} makes {@code map} fail, or what else came of it. */
    static String ofMap(WorkerProcessPool pool, List<Integer> inputs, int chunkSize) throws InterruptedException {
        try {
            pool.map(FailingTasks::unlessOne, inputs, chunkSize);
            return "nothing";
        } catch (ExecutionException failed) {
            return failed.getCause().getMessage();
        } catch (RuntimeException wrong) {
            return wrong.toString();
        }
    }

    /** Computes for so many milliseconds; fails, with the number as its message, unless it is 1. */
    static int unlessOne(int millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
        if (millis != 1) {
            throw new IllegalStateException(Integer.toString(millis));
        }
        return millis;
    }
}
