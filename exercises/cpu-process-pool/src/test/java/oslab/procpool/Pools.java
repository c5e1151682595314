package oslab.procpool;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the tests of this exercise share: pools whose tasks have time, tasks that take time, and waiting until nothing moves. */
final class Pools {
    static final Duration HOUR = Duration.ofHours(1);

    private Pools() {}

    static WorkerProcessPool pool(int workers, WorkerLauncher launcher) throws IOException {
        return new WorkerProcessPool(workers, HOUR, launcher);
    }

    static int square(int number) {
        return number * number;
    }

    /** A task that computes for so long, in virtual time if there is one, and returns it. */
    static int compute(int millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
        return millis;
    }

    /**
     * Inside a scenario {@code withoutEarlyTimeouts}: lets every other thread go on until all of them wait.
     *
     * <p>Time is virtual there, and passes only when no thread can go on.
     */
    static void settle() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }
}
