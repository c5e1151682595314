package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A big waiter wants two permits and stands at the head; a small one wants one, and stands behind it. */
@Tag("criterion:fifo-several-permits")
class FifoWithSeveralPermitsTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void aSmallWaiterDoesNotPassABigOneThatCameFirst() {
        CountingSemaphore semaphore = new CountingSemaphore(0, true);
        Actor big = actors.start("big", () -> semaphore.acquire(2));
        big.awaitWaiting();
        Actor small = actors.start("small", () -> semaphore.acquire());
        small.awaitWaiting();

        semaphore.release();
        semaphore.release();
        big.awaitFinished("after two calls of release()");

        semaphore.release();
        small.awaitFinished("after another release()");
    }

    @Test
    void aNewcomerQueuesEvenIfItsPermitIsThere() {
        CountingSemaphore semaphore = new CountingSemaphore(1, true);
        Actor big = actors.start("big", () -> semaphore.acquire(2));
        big.awaitWaiting();

        Actor small = actors.start("small", () -> semaphore.acquire());
        small.awaitWaiting();

        semaphore.release();
        big.awaitFinished("after release()");
        semaphore.release();
        small.awaitFinished("after another release()");
    }

    @Test
    void theNextPassesWhenTheHeadGivesUp() {
        CountingSemaphore semaphore = new CountingSemaphore(1, true);
        Actor big = actors.start("big", () -> semaphore.acquire(2));
        big.awaitWaiting();
        Actor small = actors.start("small", () -> semaphore.acquire());
        small.awaitWaiting();

        big.interrupt();

        big.awaitThrown(InterruptedException.class, "when interrupted");
        small.awaitFinished("after the head has given up");
    }

    @Test
    void theNextPassesWithWhatTheHeadLeavesOver() {
        CountingSemaphore semaphore = new CountingSemaphore(0, true);
        Actor big = actors.start("big", () -> semaphore.acquire(2));
        big.awaitWaiting();
        Actor small = actors.start("small", () -> semaphore.acquire());
        small.awaitWaiting();

        semaphore.release(3);

        big.awaitFinished("after release(3)");
        small.awaitFinished("after release(3)");
    }

    @Test
    void tryAcquirePassesTheQueue() {
        CountingSemaphore semaphore = new CountingSemaphore(1, true);
        Actor big = actors.start("big", () -> semaphore.acquire(2));
        big.awaitWaiting();

        assertThat(semaphore.tryAcquire()).as("1 of 1 permit, past the queue").isTrue();

        semaphore.release();
        semaphore.release();
        big.awaitFinished("after two calls of release()");
    }

    /** What it returns is judged with the time-outs; here counts that the head finds both permits. */
    @Test
    void timedTryAcquireDoesNotPassTheQueue() throws InterruptedException {
        CountingSemaphore semaphore = new CountingSemaphore(1, true);
        Actor big = actors.start("big", () -> semaphore.acquire(2));
        big.awaitWaiting();

        semaphore.tryAcquire(1, 0, TimeUnit.SECONDS);

        semaphore.release();
        big.awaitFinished("after release()");
    }
}
