package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Location;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.Arrays;

/** Model of {@link java.util.concurrent.atomic.AtomicIntegerArray}: each element orders for itself. */
public class AtomicIntegerArray implements Modelled {
    private final int[] values;
    private final Location[] elements;

    /** So many elements. */
    public AtomicIntegerArray(int length) {
        this(new int[length]);
    }

    /** A copy. */
    public AtomicIntegerArray(int[] initial) {
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
    public final int get(int index) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.READ, elements[index], false);
            execution.running().acquire(elements[index]);
            execution.value(values[index]);
        }
        return values[index];
    }

    /** As the original. */
    public final void set(int index, int next) {
        change(index);
        values[index] = next;
    }

    /** As {@link #set}. */
    public final void lazySet(int index, int next) {
        set(index, next);
    }

    /** As {@link #get}. */
    public final int getAcquire(int index) {
        return get(index);
    }

    /** As {@link #set}. */
    public final void setRelease(int index, int next) {
        set(index, next);
    }

    /** As the original. */
    public final int getAndSet(int index, int next) {
        change(index);
        int before = values[index];
        values[index] = next;
        return before;
    }

    /** As the original. */
    public final boolean compareAndSet(int index, int expected, int next) {
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
    public final int getAndIncrement(int index) {
        change(index);
        int before = values[index];
        values[index] = before + 1;
        return before;
    }

    /** As the original. */
    public final int getAndDecrement(int index) {
        change(index);
        int before = values[index];
        values[index] = before - 1;
        return before;
    }

    /** As the original. */
    public final int incrementAndGet(int index) {
        change(index);
        int before = values[index];
        values[index] = before + 1;
        return values[index];
    }

    /** As the original. */
    public final int decrementAndGet(int index) {
        change(index);
        int before = values[index];
        values[index] = before - 1;
        return values[index];
    }

    /** As the original. */
    public final int getAndAdd(int index, int delta) {
        change(index);
        int before = values[index];
        values[index] = before + delta;
        return before;
    }

    /** As the original. */
    public final int addAndGet(int index, int delta) {
        change(index);
        int before = values[index];
        values[index] = before + delta;
        return values[index];
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
