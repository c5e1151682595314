package oslab.pool;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Scenario;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** How the tests of one criterion look at a pool without judging another one. */
final class PoolScenes {
    private PoolScenes() {}

    /**
     * For scenarios that say who moves when: threads are switched only where one waits, and time passes only when all wait. What
     * goes wrong only under a switch at a bad moment is judged by {@link LostWakeUpsTest}.
     */
    static Exploration calm(Scenario scenario) {
        return Interleavings.explore(scenario)
                .preemptions(0)
                .schedules(200)
                .randomSchedules(0, 1)
                .withoutSpuriousWakeUps()
                .withoutEarlyTimeouts();
    }

    static boolean rejects(BoundedThreadPool pool, GatedTask task) {
        try {
            pool.submit(task);
            return false;
        } catch (RejectedExecutionException full) {
            return true;
        }
    }

    /** What {@code get} throws, or "nothing". */
    static String thrownBy(Future<?> future) throws InterruptedException {
        try {
            future.get();
            return "nothing";
        } catch (ExecutionException failed) {
            return "ExecutionException";
        } catch (CancellationException cancelled) {
            return "CancellationException";
        }
    }
}
