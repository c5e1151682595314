package dev.lockstep.kit.threads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the actors of one test, and sends them home after it.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Actors actors = new Actors();
 *
 * @Test
 * void releaseLetsAWaiterPass() {
 *     CountingSemaphore semaphore = new CountingSemaphore(0);
 *     Actor waiter = actors.start("waiter", () -> semaphore.acquire());
 *     waiter.awaitWaiting();
 *
 *     semaphore.release();
 *
 *     waiter.awaitFinished("after release()");
 * }
 * }</pre>
 *
 * <p>Actors are daemon threads. One that still runs when the test ends is interrupted; one that does not heed that is
 * left behind, and keeps neither the next test nor the JVM from going on.
 */
public final class Actors implements AfterEachCallback {
    private static final Duration GRACE = Duration.ofMillis(100);

    private final List<Actor> actors = new ArrayList<>();
    private final Duration deadline;

    /** No actors yet. */
    public Actors() {
        this(Await.DEADLINE);
    }

    Actors(Duration deadline) {
        this.deadline = deadline;
    }

    /**
     * Starts a daemon thread called {@code name} that runs {@code body}.
     *
     * @param body a lambda expression in the test, so that the test's frames can be told from the student's
     */
    public Actor start(String name, Actor.Body body) {
        Actor actor = Actor.start(name, body, deadline);
        actors.add(actor);
        return actor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        dismiss();
    }

    void dismiss() {
        actors.stream().filter(actor -> !actor.isFinished()).forEach(Actor::interrupt);
        Await.holdsWithin(GRACE, () -> actors.stream().allMatch(Actor::isFinished));
        actors.clear();
    }
}
