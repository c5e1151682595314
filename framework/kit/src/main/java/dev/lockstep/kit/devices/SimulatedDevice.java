package dev.lockstep.kit.devices;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A disk or a network partner: an operation keeps its caller waiting, without using the processor, and any number of
 * operations go on at once.
 *
 * <p>Inside {@code Interleavings.explore} the latency passes in virtual time: it costs nothing, and is exact. Elsewhere it
 * passes for real.
 *
 * <p>It counts. How many operations were under way at once is a fact that no clock is needed for.
 */
public final class SimulatedDevice {
    private final Duration latency;
    private final Occupancy occupancy = new Occupancy();

    private SimulatedDevice(Duration latency) {
        this.latency = latency;
    }

    /**
     * A device.
     *
     * @throws IllegalArgumentException if {@code latency} is negative
     */
    public static SimulatedDevice withLatency(Duration latency) {
        if (latency.isNegative()) {
            throw new IllegalArgumentException("latency should not be negative, but is " + latency);
        }
        return new SimulatedDevice(latency);
    }

    /**
     * One operation: returns when the device has done it.
     *
     * @throws InterruptedException if the caller is interrupted while it waits; the operation is then given up
     */
    public void operate() throws InterruptedException {
        operate(1);
    }

    /** An operation that takes {@code factor} times as long as others. */
    public void operate(int factor) throws InterruptedException {
        occupancy.enter();
        try {
            pass(latency.multipliedBy(factor));
        } finally {
            occupancy.leave();
        }
    }

    private static void pass(Duration time) throws InterruptedException {
        if (Execution.current() != null) {
            ThreadHooks.sleep(time);
        } else {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        }
    }

    /** The most operations that were ever under way at once. */
    public int mostAtOnce() {
        return occupancy.most();
    }

    /** Operations begun so far. */
    public int operations() {
        return occupancy.entered();
    }
}
