package dev.lockstep.kit.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatedDeviceTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void countsHowManyOperationsAreUnderWayAtOnce() {
        SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofHours(1));
        actors.start("one", () -> device.operate());
        actors.start("other", () -> device.operate());

        Await.until("both are inside", () -> device.mostAtOnce() == 2);
        assertThat(device.operations()).isEqualTo(2);
    }

    @Test
    void forgetsAnOperationThatWasGivenUp() throws InterruptedException {
        SimulatedDevice device = SimulatedDevice.withLatency(Duration.ofHours(1));
        Actor stopped = actors.start("stopped", () -> device.operate());
        Await.until("it is inside", () -> device.operations() == 1);
        stopped.interrupt();
        stopped.awaitThrown(InterruptedException.class, "when interrupted");
        device.operate(0);

        assertThat(device.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void refusesANegativeLatency() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SimulatedDevice.withLatency(Duration.ofMillis(-1)));
    }
}
