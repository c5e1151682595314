package dev.lockstep.kit.interleavings.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Model of {@link java.util.concurrent.atomic.AtomicInteger}. */
public class AtomicInteger extends AtomicNumber {
    private static final long serialVersionUID = 1L;

    /** Zero. */
    public AtomicInteger() {
        this(0);
    }

    /** A value to start from. */
    public AtomicInteger(int initial) {
        super(initial);
    }

    @Override
    final long fit(long sum) {
        return (int) sum;
    }

    /** As the original. */
    public final int get() {
        return (int) read();
    }

    /** As the original. */
    public final void set(int next) {
        write(next);
    }

    /** As the original. */
    public final int getAndSet(int next) {
        return (int) swap(next);
    }

    /** As the original. */
    public final int getAndIncrement() {
        return (int) add(1);
    }

    /** As the original. */
    public final int getAndDecrement() {
        return (int) add(-1);
    }

    /** As the original. */
    public final int getAndAdd(int delta) {
        return (int) add(delta);
    }

    /** As the original. */
    public final int incrementAndGet() {
        return (int) add(1) + 1;
    }

    /** As the original. */
    public final int decrementAndGet() {
        return (int) add(-1) - 1;
    }

    /** As the original. */
    public final int addAndGet(int delta) {
        return (int) add(delta) + delta;
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final int getAndUpdate(IntUnaryOperator function) {
        while (true) {
            int before = get();
            int next = function.applyAsInt(before);
            if (swapIf(before, next)) {
                return before;
            }
        }
    }

    /** As the original: the function runs on its own, and again if the value changed meanwhile. */
    public final int updateAndGet(IntUnaryOperator function) {
        while (true) {
            int before = get();
            int next = function.applyAsInt(before);
            if (swapIf(before, next)) {
                return next;
            }
        }
    }

    /** As {@link #getAndUpdate}. */
    public final int getAndAccumulate(int x, IntBinaryOperator function) {
        return getAndUpdate(before -> function.applyAsInt(before, x));
    }

    /** As {@link #updateAndGet}. */
    public final int accumulateAndGet(int x, IntBinaryOperator function) {
        return updateAndGet(before -> function.applyAsInt(before, x));
    }

    /** As the original. */
    public final boolean compareAndSet(int expected, int next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetPlain(int expected, int next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetVolatile(int expected, int next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetAcquire(int expected, int next) {
        return swapIf(expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public final boolean weakCompareAndSetRelease(int expected, int next) {
        return swapIf(expected, next);
    }

    /** As the original. */
    public final int compareAndExchange(int expected, int next) {
        return (int) exchangeIf(expected, next);
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
}
