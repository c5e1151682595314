package oslab.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The basics of a pool, with real threads. Run these while you work; they carry no points. */
@Timeout(10)
class BoundedThreadPoolTest {
    private final BoundedThreadPool pool = Pools.pool(1, 2, 2);

    @AfterEach
    void endThreads() {
        pool.shutdownNow();
    }

    @Test
    @Tag("twin:errors-and-statistics")
    void refusesAMaximumBelowTheCore() {
        assertThatThrownBy(() -> Pools.pool(3, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("twin:results-and-order")
    void aFutureGivesWhatItsTaskReturned() throws Exception {
        Future<Integer> answer = pool.submit(() -> 6 * 7);

        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(42);
        assertThat(answer.isDone()).isTrue();
    }

    @Test
    @Tag("twin:results-and-order")
    void mapGivesTheResultsInTheOrderOfTheInputs() throws Exception {
        assertThat(pool.map(n -> n * n, List.of(1, 2, 3), Pools.HOUR)).containsExactly(1, 4, 9);
    }

    @Test
    @Tag("twin:exceptions")
    void whatATaskThrowsComesOutOfItsFuture() {
        Future<String> broken = pool.submit(() -> {
            throw new IllegalStateException("no luck");
        });

        assertThatThrownBy(() -> broken.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .hasMessage("no luck");
    }

    @Test
    @Tag("twin:shutdown")
    void afterShutdownItTakesNoTasksAndEnds() throws Exception {
        pool.shutdown();

        assertThatThrownBy(() -> pool.submit(() -> 1)).isInstanceOf(RejectedExecutionException.class);
        assertThat(pool.awaitTermination(Pools.HOUR)).isTrue();
    }

    /** Each of the two tasks waits for the other: both must run at once. */
    @Test
    @Tag("twin:io-speed-up")
    void twoThreadsWaitAtOnce() throws Exception {
        BoundedThreadPool two = Pools.pool(2, 2, 1);
        CountDownLatch bothAreHere = new CountDownLatch(2);
        Future<Boolean> first = two.submit(() -> meet(bothAreHere));
        Future<Boolean> second = two.submit(() -> meet(bothAreHere));

        assertThat(first.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(second.get(5, TimeUnit.SECONDS)).isTrue();
        two.shutdownNow();
    }

    private static boolean meet(CountDownLatch everybody) throws InterruptedException {
        everybody.countDown();
        return everybody.await(4, TimeUnit.SECONDS);
    }
}
