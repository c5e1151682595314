package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Op;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicMarkableReference}.
 *
 * @param <V> what it refers to
 */
@NullUnmarked
public class AtomicMarkableReference<V> extends Model {
    private V reference;
    private boolean mark;

    /** Values to start from. */
    public AtomicMarkableReference(V reference, boolean mark) {
        this.reference = reference;
        this.mark = mark;
    }

    /** As the original. */
    public V getReference() {
        look();
        return reference;
    }

    /** As the original. */
    public boolean isMarked() {
        look();
        return mark;
    }

    /** As the original. */
    public V get(boolean[] holder) {
        look();
        holder[0] = mark;
        return reference;
    }

    /** As the original. */
    public boolean compareAndSet(V expected, V next, boolean expectedMark, boolean nextMark) {
        step(Op.UPDATE);
        boolean swapped = reference == expected && mark == expectedMark;
        if (swapped) {
            reference = next;
            mark = nextMark;
            changed();
        }
        show(swapped);
        return swapped;
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public boolean weakCompareAndSet(V expected, V next, boolean expectedMark, boolean nextMark) {
        return compareAndSet(expected, next, expectedMark, nextMark);
    }

    /** As the original. */
    public void set(V next, boolean nextMark) {
        overwrite();
        reference = next;
        mark = nextMark;
        changed();
    }

    /** As the original. */
    public boolean attemptMark(V expected, boolean nextMark) {
        step(Op.UPDATE);
        boolean same = reference == expected;
        if (same) {
            mark = nextMark;
            changed();
        }
        return same;
    }
}
