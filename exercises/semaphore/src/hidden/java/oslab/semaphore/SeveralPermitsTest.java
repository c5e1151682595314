package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("criterion:several-permits")
class SeveralPermitsTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void tryAcquireTakesAllOrNothing() {
        CountingSemaphore semaphore = new CountingSemaphore(3);

        assertThat(semaphore.tryAcquire(4)).as("4 of 3 permits").isFalse();
        assertThat(semaphore.tryAcquire(2)).as("2 of 3 permits").isTrue();
        assertThat(semaphore.tryAcquire(2)).as("2 of 1 permit").isFalse();
        assertThat(semaphore.tryAcquire(1)).as("1 of 1 permit").isTrue();
    }

    @Test
    void releaseAddsAllOfThem() {
        CountingSemaphore semaphore = new CountingSemaphore(0);

        semaphore.release(3);

        assertThat(semaphore.tryAcquire(3)).as("3 of 3 permits").isTrue();
        assertThat(semaphore.tryAcquire(1)).as("1 of 0 permits").isFalse();
    }

    @Test
    void noneAreTakenOrReleasedByZero() {
        CountingSemaphore semaphore = new CountingSemaphore(0);

        semaphore.release(0);

        actors.start("modest", () -> semaphore.acquire(0)).awaitFinished("without a permit");
        assertThat(semaphore.tryAcquire(1)).as("1 of 0 permits").isFalse();
    }

    @Test
    void acquireTakesAllOfThemAtOnce() {
        CountingSemaphore semaphore = new CountingSemaphore(3);

        actors.start("taker", () -> semaphore.acquire(2)).awaitFinished("with three permits");

        assertThat(semaphore.tryAcquire(2)).as("2 of 1 permit").isFalse();
        assertThat(semaphore.tryAcquire(1)).as("1 of 1 permit").isTrue();
    }

    @Test
    void aWaiterHoldsNoneOfThePermitsThatAreThere() {
        CountingSemaphore semaphore = new CountingSemaphore(2);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire(3));
        waiter.awaitWaiting();

        assertThat(semaphore.tryAcquire(2)).as("2 of 2 permits").isTrue();

        semaphore.release(3);
        waiter.awaitFinished("after release(3)");
    }

    @Test
    void aWaiterPassesWhenTheLastPermitComes() {
        CountingSemaphore semaphore = new CountingSemaphore(1);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire(3));
        waiter.awaitWaiting();

        semaphore.release(1);
        semaphore.release(1);

        waiter.awaitFinished("after release(1), twice");
    }

    @Test
    void releaseOfTwoLetsTwoWaitersPass() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor first = actors.start("waiter-1", () -> semaphore.acquire(1));
        Actor second = actors.start("waiter-2", () -> semaphore.acquire(1));
        first.awaitWaiting();
        second.awaitWaiting();

        semaphore.release(2);

        Await.until("both waiters have passed", () -> first.isFinished() && second.isFinished());
        first.awaitFinished("after release(2)");
        second.awaitFinished("after release(2)");
    }
}
