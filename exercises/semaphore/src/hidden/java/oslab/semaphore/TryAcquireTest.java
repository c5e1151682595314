package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One thread. */
@Tag("criterion:exclusion-and-conservation")
class TryAcquireTest {
    @Test
    void givesEachPermitOnce() {
        CountingSemaphore semaphore = new CountingSemaphore(2);

        assertThat(semaphore.tryAcquire()).as("first of two permits").isTrue();
        assertThat(semaphore.tryAcquire()).as("second of two permits").isTrue();
        assertThat(semaphore.tryAcquire()).as("third of two permits").isFalse();
    }

    @Test
    void takesNothingWhenItFails() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        assertThat(semaphore.tryAcquire()).as("without a permit").isFalse();

        semaphore.release();

        assertThat(semaphore.tryAcquire()).as("after release()").isTrue();
    }
}
