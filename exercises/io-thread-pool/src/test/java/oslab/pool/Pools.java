package oslab.pool;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the tests of this exercise share: pools of simple shape, and waiting until nothing moves any more. */
final class Pools {
    static final Duration HOUR = Duration.ofHours(1);

    private Pools() {}

    /** A pool whose extra threads stay for an hour, and which throws when it is full. */
    static BoundedThreadPool pool(int core, int maximum, int queue) {
        return pool(core, maximum, queue, RejectionPolicy.ABORT);
    }

    static BoundedThreadPool pool(int core, int maximum, int queue, RejectionPolicy policy) {
        return new BoundedThreadPool(core, maximum, queue, HOUR, policy);
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
