package dev.lockstep.kit.interleavings.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Model of {@link java.util.concurrent.atomic.AtomicLong}. */
public class AtomicLong extends AtomicNumber {
    private static final long serialVersionUID = 1L;

    /** Zero. */
    public AtomicLong() {
        this(0);
    }

    /** A value to start from. */
    public AtomicLong(long initial) {
        super(initial);
    }

    @Override
    final long fit(long sum) {
        return sum;
    }

    /** As the original. */
    public final long get() {
        return read();
    }

    /** As the original. */
    public final void set(long next) {
        write(next);
    }

    /** As the original. */
    public final long getAndSet(long next) {
        return swap(next);
    }

    /** As the original. */
    public final long getAndIncrement() {
        return add(1);
    }

    /** As the original. */
    public final long getAndDecrement() {
        return add(-1);
    }

    /** As the original. */
    public final long getAndAdd(long delta) {
        return add(delta);
    }

    /** As the original. */
    public final long incrementAndGet() {
        return add(1) + 1;
    }

    /** As the original. */
    public final long decrementAndGet() {
        return add(-1) - 1;
    }

    /** As the original. */
    public final long addAndGet(long delta) {
        return add(delta) + delta;
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final long getAndUpdate(LongUnaryOperator function) {
        while (true) {
            long before = get();
            long next = function.applyAsLong(before);
            if (swapIf(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final long updateAndGet(LongUnaryOperator function) {
        while (true) {
            long before = get();
            long next = function.applyAsLong(before);
            if (swapIf(before, next)) {
                return next;
            }
        }
    }

    /** As {@link #getAndUpdate}. */
    public final long getAndAccumulate(long x, LongBinaryOperator function) {
        return getAndUpdate(before -> function.applyAsLong(before, x));
    }

    /** As {@link #updateAndGet}. */
    public final long accumulateAndGet(long x, LongBinaryOperator function) {
        return updateAndGet(before -> function.applyAsLong(before, x));
    }

    /** As the original. */
    public final boolean compareAndSet(long expected, long next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetPlain(long expected, long next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetVolatile(long expected, long next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetAcquire(long expected, long next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetRelease(long expected, long next) {
        return swapIf(expected, next);
    }

    /** As the original. */
    public final long compareAndExchange(long expected, long next) {
        return exchangeIf(expected, next);
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
}
