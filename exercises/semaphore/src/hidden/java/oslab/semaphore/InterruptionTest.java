package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("criterion:interruption")
class InterruptionTest {
    /** Thirty years in milliseconds, and longer than any test in every other unit. */
    private static final long LONG = 1_000_000_000_000L;

    @RegisterExtension
    final Actors actors = new Actors();

    /** The interrupt status of the actor's thread, when the call under test had ended. */
    private final AtomicBoolean interrupted = new AtomicBoolean();

    @Test
    void endsTheWaitWithAnExceptionAndAClearedStatus() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter = actors.start("waiter", () -> keepingStatus(() -> semaphore.acquire()));
        waiter.awaitWaiting();

        waiter.interrupt();

        waiter.awaitThrown(InterruptedException.class, "when interrupted");
        assertThat(interrupted).as("interrupt status after the exception").isFalse();
    }

    @Test
    void endsAWaitForSeveralPermitsToo() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter = actors.start("waiter", () -> keepingStatus(() -> semaphore.acquire(2)));
        waiter.awaitWaiting();

        waiter.interrupt();

        waiter.awaitThrown(InterruptedException.class, "when interrupted");
        assertThat(interrupted).as("interrupt status after the exception").isFalse();
    }

    @Test
    void endsATimedWaitToo() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter =
                actors.start("waiter", () -> keepingStatus(() -> semaphore.tryAcquire(1, LONG, TimeUnit.MILLISECONDS)));
        waiter.awaitWaiting();

        waiter.interrupt();

        waiter.awaitThrown(InterruptedException.class, "when interrupted");
        assertThat(interrupted).as("interrupt status after the exception").isFalse();
    }

    @Test
    void isNoticedEvenIfThereIsAPermit() {
        CountingSemaphore semaphore = new CountingSemaphore(1);

        Actor early = actors.start("early", () -> {
            Thread.currentThread().interrupt();
            keepingStatus(() -> semaphore.acquire());
        });

        early.awaitThrown(InterruptedException.class, "when interrupted before");
        assertThat(interrupted).as("interrupt status after the exception").isFalse();
        actors.start("next", () -> semaphore.acquire()).awaitFinished("with the permit that was not taken");
    }

    @Test
    void leavesTheNextReleaseToAnotherWaiter() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor first = actors.start("waiter-1", () -> semaphore.acquire());
        first.awaitWaiting();
        Actor second = actors.start("waiter-2", () -> semaphore.acquire());
        second.awaitWaiting();
        first.interrupt();
        first.awaitThrown(InterruptedException.class, "when interrupted");

        semaphore.release();

        second.awaitFinished("after release()");
    }

    /** Either may win the race; but if the interrupt does, the permit must still be there. */
    @Test
    void losesNoPermitThatIsReleasedAtTheSameTime() {
        for (int round = 0; round < 20; round++) {
            releaseAndInterruptAWaiter();
        }
    }

    private void releaseAndInterruptAWaiter() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire());
        waiter.awaitWaiting();

        semaphore.release();
        waiter.interrupt();

        Await.until("the waiter has its permit or was interrupted", waiter::isFinished);
        if (waiter.thrown().isPresent()) {
            waiter.awaitThrown(InterruptedException.class, "when interrupted");
            actors.start("next", () -> semaphore.acquire()).awaitFinished("with the permit that was not taken");
        }
    }

    @Test
    void doesNotEndAnUninterruptibleWait() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor stubborn = actors.start("stubborn", () -> semaphore.acquireUninterruptibly(1));
        stubborn.awaitWaiting();
        stubborn.interrupt();

        semaphore.release();

        stubborn.awaitFinished("after release()");
        Actor next = actors.start("next", () -> semaphore.acquire());
        next.awaitWaiting();
        semaphore.release();
        next.awaitFinished("after another release()");
    }

    @Test
    void isKeptForTheCallerByAnUninterruptibleWait() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor stubborn = actors.start("stubborn", () -> keepingStatus(() -> semaphore.acquireUninterruptibly(1)));
        stubborn.awaitWaiting();
        stubborn.interrupt();

        semaphore.release();

        stubborn.awaitFinished("after release()");
        assertThat(interrupted).as("interrupt status on return").isTrue();
    }

    @Test
    void isKeptForTheCallerIfItCameBeforeAnUninterruptibleWait() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor early = actors.start("early", () -> {
            Thread.currentThread().interrupt();
            keepingStatus(() -> semaphore.acquireUninterruptibly(1));
        });
        early.awaitWaiting();

        semaphore.release();

        early.awaitFinished("after release()");
        assertThat(interrupted).as("interrupt status on return").isTrue();
    }

    @Test
    void isKeptForTheCallerIfNoWaitIsNeeded() {
        CountingSemaphore semaphore = new CountingSemaphore(2);

        Actor early = actors.start("early", () -> {
            Thread.currentThread().interrupt();
            keepingStatus(() -> semaphore.acquireUninterruptibly(2));
        });

        early.awaitFinished("with two permits");
        assertThat(interrupted).as("interrupt status on return").isTrue();
    }

    private void keepingStatus(Actor.Body call) throws Exception {
        try {
            call.run();
        } finally {
            interrupted.set(Thread.currentThread().isInterrupted());
        }
    }
}
