package oslab.pool;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.devices.SimulatedDevice;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In virtual time: what takes no processor time takes exactly as long as the device says. */
@Tag("criterion:io-speed-up")
class InputOutputSpeedUpTest {
    private static final int MILLIS = 50;

    @Test
    void sixteenThreadsWaitForTheDeviceAtOnce() {
        PoolScenes.calm(() -> {
                    SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofMillis(MILLIS));
                    long millis = millisOf(Pools.pool(16, 16, 1), device, Collections.nCopies(16, 1));
                    check("most operations at once", device.mostAtOnce()).isEqualTo(16);
                    check("milliseconds for one wave", millis).isEqualTo(MILLIS);
                })
                .schedules(2)
                .assertPassed();
    }

    @Test
    void fourThreadsNeedFourWaves() {
        PoolScenes.calm(() -> {
                    SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofMillis(MILLIS));
                    long millis = millisOf(Pools.pool(4, 4, 16), device, Collections.nCopies(16, 1));
                    check("most operations at once", device.mostAtOnce()).isEqualTo(4);
                    check("milliseconds for four waves", millis).isEqualTo(4 * MILLIS);
                })
                .schedules(2)
                .assertPassed();
    }

    @Test
    void aSlowOperationHoldsUpNobody() {
        PoolScenes.calm(() -> {
                    SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofMillis(MILLIS));
                    long millis = millisOf(Pools.pool(2, 2, 16), device, List.of(4, 1, 1, 1, 1));
                    check("milliseconds while one takes four times as long", millis)
                            .isEqualTo(4 * MILLIS);
                })
                .schedules(20)
                .assertPassed();
    }

    private static long millisOf(BoundedThreadPool pool, SimulatedDevice device, List<Integer> factors)
            throws Exception {
        long start = System.nanoTime();
        pool.map(factor -> operate(device, factor), factors, Pools.HOUR);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static int operate(SimulatedDevice device, int factor) {
        try {
            device.operate(factor);
            return factor;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
