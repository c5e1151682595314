package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One thread, and calls that never have to wait. */
@Tag("criterion:several-permits")
class SeveralPermitsTest {
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
    void releaseOfNoneChangesNothing() {
        CountingSemaphore semaphore = new CountingSemaphore(0);

        semaphore.release(0);

        assertThat(semaphore.tryAcquire(1)).as("1 of 0 permits").isFalse();
    }
}
