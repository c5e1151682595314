package oslab.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.devices.SimulatedDevice;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** How long waiting takes, one after another and at once. It shows a fact about this machine, and nothing depends on it. */
@Timeout(20)
class InputOutputSpeedTest {
    private static final int TASKS = 16;
    private final SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofMillis(50));

    @Test
    void showsHowLongSixteenOperationsTake(TestReporter reporter) throws Exception {
        BoundedThreadPool pool = Pools.pool(TASKS, TASKS, 1);
        List<Integer> inputs = Collections.nCopies(TASKS, 1);

        long serial = nanosOf(() -> {
            for (int factor : inputs) {
                device.operate(factor);
            }
        });
        long pooled = nanosOf(() -> pool.map(this::operate, inputs, Pools.HOUR));
        pool.shutdown();

        reporter.publishEntry("16 operations of 50 ms, one after another", millis(serial));
        reporter.publishEntry("16 operations of 50 ms, on a pool of 16 threads", millis(pooled));
        assertThat(device.operations()).isEqualTo(2 * TASKS);
    }

    private int operate(int factor) {
        try {
            device.operate(factor);
            return factor;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + " ms";
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long nanosOf(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
