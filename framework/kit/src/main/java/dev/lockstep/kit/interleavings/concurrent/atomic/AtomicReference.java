package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicReference}.
 *
 * @param <V> what it refers to
 */
@NullUnmarked
public class AtomicReference<V> extends Model {
    private V value;

    /** Null. */
    public AtomicReference() {
        this(null);
    }

    /** A value to start from. */
    public AtomicReference(V initial) {
        value = initial;
    }

    /** As the original. */
    public final V get() {
        look();
        show(value);
        return value;
    }

    /** As the original. */
    public final void set(V next) {
        overwrite();
        value = next;
        show(next);
        changed();
    }

    /** As the original. */
    public final V getAndSet(V next) {
        step(Op.UPDATE);
        V before = value;
        value = next;
        show(next);
        changed();
        return before;
    }

    /** As the original. */
    public final boolean compareAndSet(V expected, V next) {
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
    public final V compareAndExchange(V expected, V next) {
        step(Op.UPDATE);
        V before = value;
        if (before == expected) {
            value = next;
            changed();
        }
        return before;
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final V getAndUpdate(UnaryOperator<V> function) {
        while (true) {
            V before = get();
            V next = function.apply(before);
            if (compareAndSet(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final V updateAndGet(UnaryOperator<V> function) {
        while (true) {
            V before = get();
            V next = function.apply(before);
            if (compareAndSet(before, next)) {
                return next;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final V getAndAccumulate(V x, BinaryOperator<V> function) {
        while (true) {
            V before = get();
            V next = function.apply(before, x);
            if (compareAndSet(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final V accumulateAndGet(V x, BinaryOperator<V> function) {
        while (true) {
            V before = get();
            V next = function.apply(before, x);
            if (compareAndSet(before, next)) {
                return next;
            }
        }
    }

    /** As {@link #get()}. */
    public final V getPlain() {
        return get();
    }

    /** As {@link #get()}. */
    public final V getAcquire() {
        return get();
    }

    /** As {@link #get()}. */
    public final V getOpaque() {
        return get();
    }

    /** As {@link #set}. */
    public final void lazySet(V next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setPlain(V next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setRelease(V next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setOpaque(V next) {
        set(next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetPlain(V expected, V next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetVolatile(V expected, V next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetAcquire(V expected, V next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetRelease(V expected, V next) {
        return compareAndSet(expected, next);
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
