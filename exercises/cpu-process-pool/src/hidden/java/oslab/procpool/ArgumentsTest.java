package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls that make no sense; no process is needed to refuse them. */
@Tag("criterion:errors")
class ArgumentsTest {
    private final FakeLauncher launcher = FakeLauncher.instant();

    @Test
    void acceptsTheSmallestPool() throws Exception {
        assertThat(new WorkerProcessPool(1, Duration.ofNanos(1), launcher)).isNotNull();
    }

    @Test
    void refusesAPoolWithoutWorkers() {
        assertIllegal(0, Pools.HOUR);
        assertIllegal(-1, Pools.HOUR);
    }

    @Test
    void refusesATimeThatIsOverAtOnce() {
        assertIllegal(1, Duration.ZERO);
        assertIllegal(1, Duration.ofNanos(-1));
    }

    @Test
    void refusesMissingArgumentsOfTheConstructor() {
        assertThatThrownBy(() -> new WorkerProcessPool(1, null, launcher)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new WorkerProcessPool(1, Pools.HOUR, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesAMissingFunction() throws Exception {
        WorkerProcessPool pool = Pools.pool(1, launcher);

        assertThatThrownBy(() -> pool.submit(null, 1)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> pool.map(null, List.of(1), 1)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesMissingInputs() throws Exception {
        WorkerProcessPool pool = Pools.pool(1, launcher);

        assertThatThrownBy(() -> pool.map(Pools::square, null, 1)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesChunksOfNothing() throws Exception {
        WorkerProcessPool pool = Pools.pool(1, launcher);

        assertThatThrownBy(() -> pool.map(Pools::square, List.of(1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pool.map(Pools::square, List.of(1), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertIllegal(int workers, Duration timeout) {
        assertThatThrownBy(() -> new WorkerProcessPool(workers, timeout, launcher))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
