package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Op;

/** Model of {@link java.util.concurrent.atomic.AtomicBoolean}. */
public class AtomicBoolean extends Model {
    private boolean value;

    /** False. */
    public AtomicBoolean() {
        this(false);
    }

    /** A value to start from. */
    public AtomicBoolean(boolean initial) {
        value = initial;
    }

    /** As the original. */
    public final boolean get() {
        look();
        show(value);
        return value;
    }

    /** As the original. */
    public final void set(boolean next) {
        overwrite();
        value = next;
        show(next);
        changed();
    }

    /** As the original. */
    public final boolean getAndSet(boolean next) {
        step(Op.UPDATE);
        boolean before = value;
        value = next;
        show(next);
        changed();
        return before;
    }

    /** As the original. */
    public final boolean compareAndSet(boolean expected, boolean next) {
        step(Op.UPDATE);
        boolean swapped = value == expected;
        if (swapped) {
            value = next;
            show(next);
            changed();
        } else {
            show("CAS failed");
        }
        return swapped;
    }

    /** As the original. */
    public final boolean compareAndExchange(boolean expected, boolean next) {
        step(Op.UPDATE);
        boolean before = value;
        if (before == expected) {
            value = next;
            changed();
        }
        return before;
    }

    /** As {@link #get()}. */
    public final boolean getPlain() {
        return get();
    }

    /** As {@link #get()}. */
    public final boolean getAcquire() {
        return get();
    }

    /** As {@link #get()}. */
    public final boolean getOpaque() {
        return get();
    }

    /** As {@link #set}. */
    public final void lazySet(boolean next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setPlain(boolean next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setRelease(boolean next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setOpaque(boolean next) {
        set(next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetPlain(boolean expected, boolean next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetVolatile(boolean expected, boolean next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetAcquire(boolean expected, boolean next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetRelease(boolean expected, boolean next) {
        return compareAndSet(expected, next);
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
