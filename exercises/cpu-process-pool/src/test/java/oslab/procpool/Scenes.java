package oslab.procpool;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Scenario;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** How scenarios look at a pool. */
final class Scenes {
    private Scenes() {}

    /**
     * For scenarios that say who moves when: threads are switched only where one waits, and time passes only when all wait. What
     * goes wrong only under a switch at a bad moment is another test's business.
     */
    static Exploration calm(Scenario scenario) {
        return Interleavings.explore(scenario)
                .preemptions(0)
                .schedules(40)
                .randomSchedules(0, 1)
                .withoutSpuriousWakeUps()
                .withoutEarlyTimeouts();
    }

    /** Simple name of what {@code get} throws or, if that is an ExecutionException, of its cause; or "nothing". */
    static String thrownBy(Future<?> future) throws InterruptedException {
        try {
            future.get();
            return "nothing";
        } catch (ExecutionException failed) {
            return nameOf(failed.getCause());
        } catch (CancellationException cancelled) {
            return nameOf(cancelled);
        }
    }

    /** Simple name of what {@code submit} throws, or "nothing". */
    static String thrownBySubmitTo(WorkerProcessPool pool) {
        try {
            pool.submit(Pools::square, 2);
            return "nothing";
        } catch (RejectedExecutionException | BrokenProcessPoolException refused) {
            return nameOf(refused);
        }
    }

    private static String nameOf(Throwable thrown) {
        return thrown == null ? "null" : thrown.getClass().getSimpleName();
    }
}
