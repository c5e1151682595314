package dev.lockstep.kit.interleavings.concurrent.atomic;

import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicIntegerFieldUpdater}.
 *
 * @param <T> the class of the field
 */
@NullUnmarked
public final class AtomicIntegerFieldUpdater<T> {
    private final Variable variable;

    private AtomicIntegerFieldUpdater(Variable variable) {
        this.variable = variable;
    }

    /** As the original. */
    public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> owner, String name) {
        try {
            return new AtomicIntegerFieldUpdater<>(Variable.of(owner, name));
        } catch (NoSuchFieldException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    /** As the original. */
    public int get(T object) {
        return (Integer) variable.get(object);
    }

    /** As the original. */
    public void set(T object, int next) {
        variable.set(object, next);
    }

    /** As {@link #set}. */
    public void lazySet(T object, int next) {
        set(object, next);
    }

    /** As the original. */
    public boolean compareAndSet(T object, int expected, int next) {
        return variable.compareAndSet(object, expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public boolean weakCompareAndSet(T object, int expected, int next) {
        return compareAndSet(object, expected, next);
    }

    /** As the original. */
    public int getAndSet(T object, int next) {
        return (Integer) variable.getAndSet(object, next);
    }

    /** As the original. */
    public int getAndAdd(T object, int delta) {
        return (Integer) variable.getAndAdd(object, delta);
    }

    /** As the original. */
    public int addAndGet(T object, int delta) {
        return getAndAdd(object, delta) + delta;
    }

    /** As the original. */
    public int getAndIncrement(T object) {
        int before = (Integer) variable.getAndAdd(object, 1);
        return before;
    }

    /** As the original. */
    public int getAndDecrement(T object) {
        int before = (Integer) variable.getAndAdd(object, -1);
        return before;
    }

    /** As the original. */
    public int incrementAndGet(T object) {
        int before = (Integer) variable.getAndAdd(object, 1);
        return before + 1;
    }

    /** As the original. */
    public int decrementAndGet(T object) {
        int before = (Integer) variable.getAndAdd(object, -1);
        return before - 1;
    }
}
