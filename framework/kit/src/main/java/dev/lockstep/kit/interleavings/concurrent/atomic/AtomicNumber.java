package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Location;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import org.jspecify.annotations.Nullable;

/** A number of which every call is one step: what integers and long integers have in common. */
abstract class AtomicNumber extends Number implements Modelled {
    private static final long serialVersionUID = 1L;

    private final transient Location state = new Location(this, null);
    private final transient int hash;
    private long value;

    AtomicNumber(long initial) {
        value = initial;
        Execution execution = Execution.current();
        hash = execution == null ? System.identityHashCode(this) : execution.nextHash();
    }

    /** What remains of a sum in the width of this number. */
    abstract long fit(long sum);

    final long read() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.READ, state, false);
            execution.running().acquire(state);
        }
        show(value);
        return value;
    }

    final void write(long next) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.WRITE, state, true);
            execution.running().release(state);
        }
        change(next);
    }

    /** Gives the value before. */
    final long swap(long next) {
        update();
        long before = value;
        change(next);
        return before;
    }

    /** Gives the value before. */
    final long add(long delta) {
        update();
        long before = value;
        change(fit(before + delta));
        return before;
    }

    final boolean swapIf(long expected, long next) {
        update();
        boolean swapped = value == expected;
        if (swapped) {
            value = next;
            changed();
        }
        Execution execution = Execution.current();
        if (execution != null && execution.recording()) {
            execution.value(swapped ? "CAS " + expected + " to " + next : "CAS failed, is " + value);
        }
        return swapped;
    }

    /** Gives the value before, and is not shown in the trace. */
    final long exchangeIf(long expected, long next) {
        update();
        long before = value;
        if (before == expected) {
            value = next;
            changed();
        }
        return before;
    }

    private void update() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.UPDATE, state, true);
            execution.running().acquire(state);
            execution.running().release(state);
        }
    }

    private void change(long next) {
        value = next;
        show(next);
        changed();
    }

    private void changed() {
        if (Execution.current() != null) {
            state.changed();
        }
    }

    private static void show(long value) {
        Execution execution = Execution.current();
        if (execution != null && execution.recording()) {
            execution.value(value);
        }
    }

    @Override
    public int intValue() {
        return (int) read();
    }

    @Override
    public long longValue() {
        return read();
    }

    @Override
    public float floatValue() {
        return read();
    }

    @Override
    public double doubleValue() {
        return read();
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return Long.toString(read());
    }
}
