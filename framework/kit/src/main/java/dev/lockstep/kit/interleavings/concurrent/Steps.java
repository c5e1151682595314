package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.function.BooleanSupplier;

/** The steps of a model that has another superclass. */
final class Steps extends Model {
    Steps(Object model) {
        super(model);
    }

    void change(Op op) {
        step(op);
        changed();
    }

    /** Waits until the condition holds, and counts as a change; false when time is up. */
    boolean waitFor(Op op, BooleanSupplier condition, long deadline) throws InterruptedException {
        boolean holds = await(op, task -> condition.getAsBoolean(), deadline);
        changed();
        return holds;
    }

    /** As {@link #waitFor}, but what others did is seen also when time is up. */
    void waitSeeing(Op op, BooleanSupplier condition, long deadline) throws InterruptedException {
        if (!waitFor(op, condition, deadline)) {
            execution().running().acquire(state());
            execution().running().release(state());
        }
    }

    void waitUninterruptibly(Op op, BooleanSupplier condition) {
        awaitUninterruptibly(op, task -> condition.getAsBoolean());
        changed();
    }
}
