package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Model of {@link java.util.concurrent.atomic.AtomicInteger}. */
public class AtomicInteger extends AtomicNumber {
    private static final long serialVersionUID = 1L;

    private int value;

    /** Zero. */
    public AtomicInteger() {
        this(0);
    }

    /** A value to start from. */
    public AtomicInteger(int initial) {
        value = initial;
    }

    /** As the original. */
    public final int get() {
        look();
        show(value);
        return value;
    }

    /** As the original. */
    public final void set(int next) {
        overwrite();
        value = next;
        show(next);
        changed();
    }

    /** As the original. */
    public final int getAndSet(int next) {
        step(Op.UPDATE);
        int before = value;
        value = next;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final int getAndIncrement() {
        step(Op.UPDATE);
        int before = value;
        value = before + 1;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final int getAndDecrement() {
        step(Op.UPDATE);
        int before = value;
        value = before - 1;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final int getAndAdd(int delta) {
        step(Op.UPDATE);
        int before = value;
        value = before + delta;
        show(value);
        changed();
        return before;
    }

    /** As the original. */
    public final int incrementAndGet() {
        step(Op.UPDATE);
        int before = value;
        value = before + 1;
        show(value);
        changed();
        return value;
    }

    /** As the original. */
    public final int decrementAndGet() {
        step(Op.UPDATE);
        int before = value;
        value = before - 1;
        show(value);
        changed();
        return value;
    }

    /** As the original. */
    public final int addAndGet(int delta) {
        step(Op.UPDATE);
        int before = value;
        value = before + delta;
        show(value);
        changed();
        return value;
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final int getAndUpdate(IntUnaryOperator function) {
        while (true) {
            int before = get();
            int next = function.applyAsInt(before);
            if (compareAndSet(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final int updateAndGet(IntUnaryOperator function) {
        while (true) {
            int before = get();
            int next = function.applyAsInt(before);
            if (compareAndSet(before, next)) {
                return next;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final int getAndAccumulate(int x, IntBinaryOperator function) {
        while (true) {
            int before = get();
            int next = function.applyAsInt(before, x);
            if (compareAndSet(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final int accumulateAndGet(int x, IntBinaryOperator function) {
        while (true) {
            int before = get();
            int next = function.applyAsInt(before, x);
            if (compareAndSet(before, next)) {
                return next;
            }
        }
    }

    /** As the original. */
    public final boolean compareAndSet(int expected, int next) {
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
    public final boolean weakCompareAndSetPlain(int expected, int next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetVolatile(int expected, int next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetAcquire(int expected, int next) {
        return compareAndSet(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetRelease(int expected, int next) {
        return compareAndSet(expected, next);
    }

    /** As the original. */
    public final int compareAndExchange(int expected, int next) {
        step(Op.UPDATE);
        int before = value;
        if (before == expected) {
            value = next;
            changed();
        }
        return before;
    }

    /** As {@link #get()}. */
    public final int getPlain() {
        return get();
    }

    /** As {@link #get()}. */
    public final int getAcquire() {
        return get();
    }

    /** As {@link #get()}. */
    public final int getOpaque() {
        return get();
    }

    /** As {@link #set}. */
    public final void lazySet(int next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setPlain(int next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setRelease(int next) {
        set(next);
    }

    /** As {@link #set}. */
    public final void setOpaque(int next) {
        set(next);
    }

    @Override
    public int intValue() {
        return get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return Integer.toString(get());
    }
}
