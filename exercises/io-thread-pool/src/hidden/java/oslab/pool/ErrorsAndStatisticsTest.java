package oslab.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One thread, and a pool that need not start any. */
@Timeout(10)
@Tag("criterion:errors-and-statistics")
class ErrorsAndStatisticsTest {
    @Test
    void acceptsTheSmallestPool() {
        assertThat(new BoundedThreadPool(1, 1, 1, Duration.ZERO, RejectionPolicy.DISCARD).isShutdown())
                .isFalse();
    }

    @Test
    void refusesAPoolWithoutACoreThread() {
        assertIllegal(0, 1, 1, Duration.ZERO);
        assertIllegal(-1, 1, 1, Duration.ZERO);
    }

    @Test
    void refusesAMaximumBelowTheCoreSize() {
        assertIllegal(3, 2, 1, Duration.ZERO);
    }

    @Test
    void refusesAQueueWithoutRoom() {
        assertIllegal(1, 1, 0, Duration.ZERO);
        assertIllegal(1, 1, -1, Duration.ZERO);
    }

    @Test
    void refusesANegativeKeepAlive() {
        assertIllegal(1, 1, 1, Duration.ofNanos(-1));
    }

    @Test
    void refusesMissingArgumentsOfTheConstructor() {
        assertThatThrownBy(() -> new BoundedThreadPool(1, 1, 1, null, RejectionPolicy.ABORT))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new BoundedThreadPool(1, 1, 1, Duration.ZERO, null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesAMissingTask() {
        BoundedThreadPool pool = Pools.pool(1, 1, 1);

        assertThatThrownBy(() -> pool.submit(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void mapRefusesMissingArguments() {
        BoundedThreadPool pool = Pools.pool(1, 1, 1);

        assertThatThrownBy(() -> pool.map(null, List.of(1), Pools.HOUR)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> pool.map(n -> n, null, Pools.HOUR)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> pool.map(n -> n, List.of(), null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aNewPoolHasNoThread() {
        assertThat(Pools.pool(2, 3, 4).statistics()).isEqualTo(new PoolStatistics(0, 0, 0, 0, 0));
    }

    private static void assertIllegal(int core, int maximum, int queue, Duration keepAlive) {
        assertThatThrownBy(() -> new BoundedThreadPool(core, maximum, queue, keepAlive, RejectionPolicy.ABORT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
