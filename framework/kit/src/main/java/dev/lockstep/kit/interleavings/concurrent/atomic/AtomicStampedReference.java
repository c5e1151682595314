package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Op;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicStampedReference}.
 *
 * @param <V> what it refers to
 */
@NullUnmarked
public class AtomicStampedReference<V> extends Model {
    private V reference;
    private int stamp;

    /** Values to start from. */
    public AtomicStampedReference(V reference, int stamp) {
        this.reference = reference;
        this.stamp = stamp;
    }

    /** As the original. */
    public V getReference() {
        look();
        return reference;
    }

    /** As the original. */
    public int getStamp() {
        look();
        return stamp;
    }

    /** As the original. */
    public V get(int[] holder) {
        look();
        holder[0] = stamp;
        return reference;
    }

    /** As the original. */
    public boolean compareAndSet(V expected, V next, int expectedStamp, int nextStamp) {
        step(Op.UPDATE);
        boolean swapped = reference == expected && stamp == expectedStamp;
        if (swapped) {
            reference = next;
            stamp = nextStamp;
            changed();
        }
        show(swapped);
        return swapped;
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public boolean weakCompareAndSet(V expected, V next, int expectedStamp, int nextStamp) {
        return compareAndSet(expected, next, expectedStamp, nextStamp);
    }

    /** As the original. */
    public void set(V next, int nextStamp) {
        overwrite();
        reference = next;
        stamp = nextStamp;
        changed();
    }

    /** As the original. */
    public boolean attemptStamp(V expected, int nextStamp) {
        step(Op.UPDATE);
        boolean same = reference == expected;
        if (same) {
            stamp = nextStamp;
            changed();
        }
        return same;
    }
}
