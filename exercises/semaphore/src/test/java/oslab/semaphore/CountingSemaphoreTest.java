package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The basics of P and V. Run these while you work; they carry no points. */
@Timeout(10)
class CountingSemaphoreTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    @Tag("twin:values-and-errors")
    void startsWithTheValueItIsGiven() {
        CountingSemaphore semaphore = new CountingSemaphore(3);

        assertThat(semaphore.availablePermits()).isEqualTo(3);
    }

    @Test
    @Tag("twin:values-and-errors")
    void acquireTakesAPermitAndReleasePutsItBack() throws InterruptedException {
        CountingSemaphore semaphore = new CountingSemaphore(2);

        semaphore.acquire();
        assertThat(semaphore.availablePermits()).isEqualTo(1);

        semaphore.release();
        assertThat(semaphore.availablePermits()).isEqualTo(2);
    }

    @Test
    @Tag("twin:exclusion-and-conservation")
    void tryAcquireTakesAPermitOnlyIfThereIsOne() {
        CountingSemaphore semaphore = new CountingSemaphore(1);

        assertThat(semaphore.tryAcquire()).isTrue();
        assertThat(semaphore.tryAcquire()).isFalse();
    }

    @Test
    @Tag("twin:blocking-and-waking")
    void acquireWaitsUntilAPermitIsReleased() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire());
        waiter.awaitWaiting();

        semaphore.release();

        waiter.awaitFinished("after release()");
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    @Tag("twin:several-permits")
    void acquireOfThreeWaitsUntilAllThreeAreThere() {
        CountingSemaphore semaphore = new CountingSemaphore(2);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire(3));
        waiter.awaitWaiting();

        semaphore.release(1);

        waiter.awaitFinished("after release(1)");
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    @Tag("twin:time-outs")
    void timedTryAcquireGivesUpWhenItsTimeIsOver() throws InterruptedException {
        CountingSemaphore semaphore = new CountingSemaphore(0);

        assertThat(semaphore.tryAcquire(1, 20, TimeUnit.MILLISECONDS)).isFalse();
    }
}
