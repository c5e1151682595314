package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Model of {@link java.util.concurrent.atomic.AtomicLong}. */
public class AtomicLong extends AtomicNumber {
    private static final long serialVersionUID = 1L;

    private long value;

    /** Zero. */
    public AtomicLong() {
        this(0);
    }

    /** A value to start from. */
    public AtomicLong(long initial) {
        value = initial;
    }

    /** As the original. */
    public final long get() {
        look();
        show(value);
        return value;
    }

    /** As the original. */
    public final void set(long next) {
        overwrite();
        value = next;
        show(next);
        changed();
    }

    /** As the original. */
    public final long getAndSet(long next) {
        step(Op.UPDATE);
        long before = value;
        value = next;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final long getAndIncrement() {
        step(Op.UPDATE);
        long before = value;
        value = before + 1;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final long getAndDecrement() {
        step(Op.UPDATE);
        long before = value;
        value = before - 1;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final long getAndAdd(long delta) {
        step(Op.UPDATE);
        long before = value;
        value = before + delta;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final long incrementAndGet() {
        step(Op.UPDATE);
        long before = value;
        value = before + 1;
        show(value);
        changed();
        return value;
    }

    /** As the original. */
    public final long decrementAndGet() {
        step(Op.UPDATE);
        long before = value;
        value = before - 1;
        show(value);
        changed();
        return value;
    }

    /** As the original. */
    public final long addAndGet(long delta) {
        step(Op.UPDATE);
        long before = value;
        value = before + delta;
        show(value);
        changed();
        return value;
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final long getAndUpdate(LongUnaryOperator function) {
        while (true) {
            long before = get();
            long next = function.applyAsLong(before);
            if (compareAndSet(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final long updateAndGet(LongUnaryOperator function) {
        while (true) {
            long before = get();
            long next = function.applyAsLong(before);
            if (compareAndSet(before, next)) {
                return next;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final long getAndAccumulate(long x, LongBinaryOperator function) {
        while (true) {
            long before = get();
            long next = function.applyAsLong(before, x);
            if (compareAndSet(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final long accumulateAndGet(long x, LongBinaryOperator function) {
        while (true) {
            long before = get();
            long next = function.applyAsLong(before, x);
            if (compareAndSet(before, next)) {
                return next;
            }
        }
    }

    /** As the original. */
    public final boolean compareAndSet(long expected, long next) {
        step(Op.UPDATE);
        boolean swapped = value == expected;
        if (swapped) {
            value = next;
            changed();
        }
        show(swapped ? "CAS " + expected + " to " + next : "CAS failed, is " + value);
        return swapped;
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetPlain(long expected, long next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetVolatile(long expected, long next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetAcquire(long expected, long next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetRelease(long expected, long next) {
        return compareAndSet(expected, next);
    }

    /** As the original. */
    public final long compareAndExchange(long expected, long next) {
        step(Op.UPDATE);
        long before = value;
        if (before == expected) {
            value = next;
            changed();
        }
        return before;
    }

    /** As {@link #get()}. */
    public final long getPlain() {
        return get();
    }

    /** As {@link #get()}. */
    public final long getAcquire() {
        return get();
    }

    /** As {@link #get()}. */
    public final long getOpaque() {
        return get();
    }

    /** As {@link #set}. */
    public final void lazySet(long next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setPlain(long next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setRelease(long next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setOpaque(long next) {
        set(next);
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return (double) get();
    }

    @Override
    public String toString() {
        return Long.toString(get());
    }
}
