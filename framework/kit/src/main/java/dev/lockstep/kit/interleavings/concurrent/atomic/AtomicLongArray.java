package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Location;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.Arrays;

/** Model of {@link java.util.concurrent.atomic.AtomicLongArray}: each element orders for itself. */
public class AtomicLongArray implements Modelled {
    private final long[] values;
    private final Location[] elements;

    /** So many elements. */
    public AtomicLongArray(int length) {
        this(new long[length]);
    }

    /** A copy. */
    public AtomicLongArray(long[] initial) {
        values = initial.clone();
        elements = new Location[values.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = new Location(this, "[" + i + "]");
        }
    }

    private void change(int index) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.UPDATE, elements[index], true);
            execution.running().acquire(elements[index]);
            execution.running().release(elements[index]);
            elements[index].changed();
        }
    }

    /** As the original. */
    public final int length() {
        return values.length;
    }

    /** As the original. */
    public final long get(int index) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.READ, elements[index], false);
            execution.running().acquire(elements[index]);
            execution.value(values[index]);
        }
        return values[index];
    }

    /** As the original. */
    public final void set(int index, long next) {
        change(index);
        values[index] = next;
    }

    /** As {@link #set}. */
    public final void lazySet(int index, long next) {
        set(index, next);
    }

    /** As {@link #get}. */
    public final long getAcquire(int index) {
        return get(index);
    }

    /** As {@link #set}. */
    public final void setRelease(int index, long next) {
        set(index, next);
    }

    /** As the original. */
    public final long getAndSet(int index, long next) {
        change(index);
        long before = values[index];
        values[index] = next;
        return before;
    }

    /** As the original. */
    public final boolean compareAndSet(int index, long expected, long next) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.UPDATE, elements[index], true);
            execution.running().acquire(elements[index]);
            execution.running().release(elements[index]);
        }
        if (values[index] != expected) {
            return false;
        }
        values[index] = next;
        if (execution != null) {
            elements[index].changed();
        }
        return true;
    }

    /** As the original. */
    public final long getAndIncrement(int index) {
        change(index);
        long before = values[index];
        values[index] = before + 1;
        return before;
    }

    /** As the original. */
    public final long getAndDecrement(int index) {
        change(index);
        long before = values[index];
        values[index] = before - 1;
        return before;
    }

    /** As the original. */
    public final long incrementAndGet(int index) {
        change(index);
        long before = values[index];
        values[index] = before + 1;
        return values[index];
    }

    /** As the original. */
    public final long decrementAndGet(int index) {
        change(index);
        long before = values[index];
        values[index] = before - 1;
        return values[index];
    }

    /** As the original. */
    public final long getAndAdd(int index, long delta) {
        change(index);
        long before = values[index];
        values[index] = before + delta;
        return before;
    }

    /** As the original. */
    public final long addAndGet(int index, long delta) {
        change(index);
        long before = values[index];
        values[index] = before + delta;
        return values[index];
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
