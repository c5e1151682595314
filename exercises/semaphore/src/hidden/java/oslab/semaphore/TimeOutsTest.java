package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Times are so short that they end, or so long that they do not: nothing here depends on a stopwatch. */
@Tag("criterion:time-outs")
class TimeOutsTest {
    /** Thirty years in milliseconds, and longer than any test in every other unit. */
    private static final long LONG = 1_000_000_000_000L;

    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void takesThePermitsThatAreThere() {
        CountingSemaphore semaphore = new CountingSemaphore(3);

        assertThat(takes(semaphore, 3, 1, TimeUnit.HOURS)).as("3 of 3 permits").isTrue();
        assertThat(takes(semaphore, 1, 0, TimeUnit.HOURS)).as("1 of 0 permits").isFalse();
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        CountingSemaphore semaphore = new CountingSemaphore(1);

        assertThat(takes(semaphore, 2, 20, TimeUnit.MILLISECONDS))
                .as("2 of 1 permit")
                .isFalse();
    }

    @Test
    void countsTheTimeInTheGivenUnit() {
        CountingSemaphore semaphore = new CountingSemaphore(0);

        assertThat(takes(semaphore, 1, 20_000_000, TimeUnit.NANOSECONDS))
                .as("1 of 0 permits")
                .isFalse();
    }

    @Test
    void takesNothingWhenTheTimeIsOver() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        takes(semaphore, 1, 5, TimeUnit.MILLISECONDS);

        semaphore.release();

        assertThat(takes(semaphore, 1, 0, TimeUnit.SECONDS)).as("1 of 1 permit").isTrue();
        assertThat(takes(semaphore, 1, 0, TimeUnit.SECONDS))
                .as("1 of 0 permits")
                .isFalse();
    }

    @Test
    void waitsForARelease() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        AtomicBoolean taken = new AtomicBoolean();
        Actor waiter = actors.start("waiter", () -> taken.set(semaphore.tryAcquire(1, LONG, TimeUnit.MILLISECONDS)));
        waiter.awaitWaiting();

        semaphore.release();

        waiter.awaitFinished("after release()");
        assertThat(taken)
                .as("what tryAcquire says of the permit that came in time")
                .isTrue();
        assertThat(takes(semaphore, 1, 0, TimeUnit.SECONDS))
                .as("1 of 0 permits")
                .isFalse();
    }

    @Test
    void doesNotWaitIfThereIsNoTime() {
        CountingSemaphore semaphore = new CountingSemaphore(1);

        assertThat(takes(semaphore, 2, 0, TimeUnit.DAYS))
                .as("2 of 1 permit, in no time")
                .isFalse();
        assertThat(takes(semaphore, 2, -1, TimeUnit.DAYS))
                .as("2 of 1 permit, in less")
                .isFalse();
        assertThat(takes(semaphore, 2, Long.MIN_VALUE, TimeUnit.DAYS))
                .as("2 of 1 permit, in the least of all times")
                .isFalse();
        assertThat(takes(semaphore, 1, -1, TimeUnit.DAYS)).as("1 of 1 permit").isTrue();
    }

    @Test
    void waitsForTheLongestOfTimes() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        AtomicBoolean taken = new AtomicBoolean();
        Actor waiter = actors.start("waiter", () -> taken.set(semaphore.tryAcquire(1, Long.MAX_VALUE, TimeUnit.DAYS)));
        waiter.awaitWaiting();

        semaphore.release();

        waiter.awaitFinished("after release()");
        assertThat(taken)
                .as("what tryAcquire says of the permit that came in time")
                .isTrue();
    }

    /** What {@code tryAcquire} returns; called by an actor, so that a call that never ends fails the test at once. */
    private boolean takes(CountingSemaphore semaphore, int n, long timeout, TimeUnit unit) {
        AtomicBoolean taken = new AtomicBoolean();
        actors.start("caller", () -> taken.set(semaphore.tryAcquire(n, timeout, unit)))
                .awaitFinished("when permits or time are up");
        return taken.get();
    }
}
