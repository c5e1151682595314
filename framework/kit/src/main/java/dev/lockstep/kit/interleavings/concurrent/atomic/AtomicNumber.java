package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Location;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import org.jspecify.annotations.Nullable;

/** A number of which every call is one step. */
abstract class AtomicNumber extends Number implements Modelled {
    private static final long serialVersionUID = 1L;

    private final transient Location state = new Location(this, null);
    private final transient int hash;

    AtomicNumber() {
        Execution execution = Execution.current();
        hash = execution == null ? System.identityHashCode(this) : execution.nextHash();
    }

    final void look() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.READ, state, false);
            execution.running().acquire(state);
        }
    }

    final void step(Op op) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(op, state, true);
            execution.running().acquire(state);
            execution.running().release(state);
        }
    }

    final void overwrite() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.WRITE, state, true);
            execution.running().release(state);
        }
    }

    final void changed() {
        if (Execution.current() != null) {
            state.changed();
        }
    }

    static void show(Object value) {
        Execution execution = Execution.current();
        if (execution != null && execution.recording()) {
            execution.value(value);
        }
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }
}
