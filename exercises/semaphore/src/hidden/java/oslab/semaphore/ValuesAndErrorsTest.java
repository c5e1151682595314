package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One thread, and calls that never have to wait. */
@Tag("criterion:values-and-errors")
class ValuesAndErrorsTest {
    @Test
    void startsWithTheValueItIsGiven() {
        assertThat(new CountingSemaphore(0).availablePermits()).isZero();
        assertThat(new CountingSemaphore(7, true).availablePermits()).isEqualTo(7);
    }

    @Test
    void startsBelowZeroIfToldSo() {
        assertThat(new CountingSemaphore(-3).availablePermits()).isEqualTo(-3);
    }

    @Test
    void acquireLowersTheValueByOne() throws InterruptedException {
        CountingSemaphore semaphore = new CountingSemaphore(3);

        semaphore.acquire();

        assertThat(semaphore.availablePermits()).isEqualTo(2);
    }

    @Test
    void releaseRaisesTheValueByOneAlsoBeyondTheFirst() {
        CountingSemaphore semaphore = new CountingSemaphore(3);

        semaphore.release();

        assertThat(semaphore.availablePermits()).isEqualTo(4);
    }

    @Test
    void drainTakesWhatIsThereAndTellsHowMuch() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertThat(semaphore.drainPermits()).isEqualTo(5);
        assertThat(semaphore.drainPermits()).isZero();
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    void drainRaisesANegativeValueToZero() {
        CountingSemaphore semaphore = new CountingSemaphore(-2);

        assertThat(semaphore.drainPermits()).isEqualTo(-2);
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    void reduceLowersTheValueAlsoBelowZero() {
        Reducible semaphore = new Reducible(2);

        semaphore.reduce(5);

        assertThat(semaphore.availablePermits()).isEqualTo(-3);
    }

    @Test
    void knowsWhetherItIsFair() {
        assertThat(new CountingSemaphore(1).isFair()).isFalse();
        assertThat(new CountingSemaphore(1, false).isFair()).isFalse();
        assertThat(new CountingSemaphore(1, true).isFair()).isTrue();
    }

    @Test
    void releaseRefusesToPassTheLargestValue() {
        CountingSemaphore semaphore = new CountingSemaphore(Integer.MAX_VALUE);

        assertError(() -> semaphore.release());
        assertThat(semaphore.availablePermits()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void releaseOfOneRefusesToPassTheLargestValue() {
        CountingSemaphore semaphore = new CountingSemaphore(Integer.MAX_VALUE);

        assertError(() -> semaphore.release(1));
        assertThat(semaphore.availablePermits()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void theValueMayReachBothEnds() {
        CountingSemaphore largest = new CountingSemaphore(Integer.MAX_VALUE - 1);
        Reducible smallest = new Reducible(Integer.MIN_VALUE + 2);

        largest.release();
        smallest.reduce(2);

        assertThat(largest.availablePermits()).isEqualTo(Integer.MAX_VALUE);
        assertThat(smallest.availablePermits()).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void reduceRefusesToPassTheSmallestValue() {
        Reducible semaphore = new Reducible(Integer.MIN_VALUE + 1);

        assertError(() -> semaphore.reduce(2));
        assertThat(semaphore.availablePermits()).isEqualTo(Integer.MIN_VALUE + 1);
    }

    @Test
    void acquireRefusesANegativeNumber() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertIllegalArgument(() -> semaphore.acquire(-1));
    }

    @Test
    void acquireUninterruptiblyRefusesANegativeNumber() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertIllegalArgument(() -> semaphore.acquireUninterruptibly(-1));
    }

    @Test
    void tryAcquireRefusesANegativeNumber() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertIllegalArgument(() -> semaphore.tryAcquire(-1));
    }

    @Test
    void timedTryAcquireRefusesANegativeNumber() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertIllegalArgument(() -> semaphore.tryAcquire(-1, 1, TimeUnit.SECONDS));
    }

    @Test
    void timedTryAcquireRefusesAMissingUnit() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertThatThrownBy(() -> semaphore.tryAcquire(1, 1, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void releaseRefusesANegativeNumber() {
        CountingSemaphore semaphore = new CountingSemaphore(5);

        assertIllegalArgument(() -> semaphore.release(-1));
    }

    @Test
    void reduceRefusesANegativeNumber() {
        Reducible semaphore = new Reducible(5);

        assertIllegalArgument(() -> semaphore.reduce(-1));
    }

    private static void assertIllegalArgument(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertError(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(Error.class)
                .isNotInstanceOfAny(LinkageError.class, VirtualMachineError.class);
    }

    private static class Reducible extends CountingSemaphore {
        Reducible(int permits) {
            super(permits);
        }

        void reduce(int n) {
            reducePermits(n);
        }
    }
}
