package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two real processes for all of these. The order saves processes, and nothing depends on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesTest {
    private static final SharedPool SHARED = new SharedPool(2);

    @Test
    @Order(1)
    @Tag("criterion:parallelism")
    void tasksInTwoProcessesMeet() throws Exception {
        SHARED.with(pool -> {
            Future<Long> one = pool.submit(RemoteTasks.meet("submitted"), 2);
            Future<Long> other = pool.submit(RemoteTasks.meet("submitted"), 2);

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrderElementsOf(pool.pids());
        });
    }

    /** Threads of one process could never meet so: only one at a time has the lock. */
    @Test
    @Order(2)
    @Tag("criterion:parallelism")
    void theyMeetInTheMiddleOfComputingEachWithItsOwnInterpreterInHand() throws Exception {
        SHARED.with(pool -> {
            List<Long> sums = pool.map(RemoteTasks.meetWhileHoldingTheInterpreter("computing"), List.of(2, 2), 1);

            assertThat(sums.get(0)).isEqualTo(sums.get(1));
        });
    }

    @Test
    @Order(3)
    @Tag("criterion:broken-pool")
    void aCrashIsToldToEverybody() throws Exception {
        SHARED.withLast(pool -> {
            Future<Object> other = pool.submit(RemoteTasks.sleepForEver(), null);
            Future<Object> crash = pool.submit(RemoteTasks.crash(), null);

            assertBroken(crash);
            assertBroken(other);
            assertThatThrownBy(() -> pool.submit(RemoteTasks.square(), 3))
                    .isInstanceOf(BrokenProcessPoolException.class);
        });
    }

    private static void assertBroken(Future<?> future) {
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(BrokenProcessPoolException.class);
    }
}
