package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Location;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicReferenceArray}: each element orders for itself.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class AtomicReferenceArray<E> implements Modelled {
    private final E[] values;
    private final Location[] elements;

    /** So many elements. */
    @SuppressWarnings("unchecked")
    public AtomicReferenceArray(int length) {
        this((E[]) new Object[length]);
    }

    /** A copy. */
    public AtomicReferenceArray(E[] initial) {
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
    public final E get(int index) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.READ, elements[index], false);
            execution.running().acquire(elements[index]);
            execution.value(values[index]);
        }
        return values[index];
    }

    /** As the original. */
    public final void set(int index, E next) {
        change(index);
        values[index] = next;
    }

    /** As {@link #set}. */
    public final void lazySet(int index, E next) {
        set(index, next);
    }

    /** As {@link #get}. */
    public final E getAcquire(int index) {
        return get(index);
    }

    /** As {@link #set}. */
    public final void setRelease(int index, E next) {
        set(index, next);
    }

    /** As the original. */
    public final E getAndSet(int index, E next) {
        change(index);
        E before = values[index];
        values[index] = next;
        return before;
    }

    /** As the original. */
    public final boolean compareAndSet(int index, E expected, E next) {
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

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
