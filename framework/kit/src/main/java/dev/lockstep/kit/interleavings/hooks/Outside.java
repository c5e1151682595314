package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;

/** Woven code that runs outside an exploration can compute, but neither wait nor start threads. */
final class Outside {
    private static final long MILLI = 1_000_000L;

    private Outside() {}

    static Execution refuse(String call) {
        Execution execution = Execution.current();
        if (execution == null) {
            throw new IllegalStateException(call + " outside Interleavings.explore: move it into the scenario");
        }
        return execution;
    }

    static long nanos(long millis, int nanos) {
        return millis > Long.MAX_VALUE / MILLI - 1 ? Long.MAX_VALUE : millis * MILLI + nanos;
    }
}
