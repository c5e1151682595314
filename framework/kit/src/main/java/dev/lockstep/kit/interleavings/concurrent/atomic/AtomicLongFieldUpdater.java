package dev.lockstep.kit.interleavings.concurrent.atomic;

import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicLongFieldUpdater}.
 *
 * @param <T> the class of the field
 */
@NullUnmarked
public final class AtomicLongFieldUpdater<T> {
    private final Variable variable;

    private AtomicLongFieldUpdater(Variable variable) {
        this.variable = variable;
    }

    /** As the original. */
    public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> owner, String name) {
        try {
            return new AtomicLongFieldUpdater<>(Variable.of(owner, name));
        } catch (NoSuchFieldException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    /** As the original. */
    public long get(T object) {
        return (Long) variable.get(object);
    }

    /** As the original. */
    public void set(T object, long next) {
        variable.set(object, next);
    }

    /** As {@link #set}. */
    public void lazySet(T object, long next) {
        set(object, next);
    }

    /** As the original. */
    public boolean compareAndSet(T object, long expected, long next) {
        return variable.compareAndSet(object, expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public boolean weakCompareAndSet(T object, long expected, long next) {
        return compareAndSet(object, expected, next);
    }

    /** As the original. */
    public long getAndSet(T object, long next) {
        return (Long) variable.getAndSet(object, next);
    }

    /** As the original. */
    public long getAndAdd(T object, long delta) {
        return (Long) variable.getAndAdd(object, delta);
    }

    /** As the original. */
    public long addAndGet(T object, long delta) {
        return getAndAdd(object, delta) + delta;
    }

    /** As the original. */
    public long getAndIncrement(T object) {
        long before = (Long) variable.getAndAdd(object, 1);
        return before;
    }

    /** As the original. */
    public long getAndDecrement(T object) {
        long before = (Long) variable.getAndAdd(object, -1);
        return before;
    }

    /** As the original. */
    public long incrementAndGet(T object) {
        long before = (Long) variable.getAndAdd(object, 1);
        return before + 1;
    }

    /** As the original. */
    public long decrementAndGet(T object) {
        long before = (Long) variable.getAndAdd(object, -1);
        return before - 1;
    }
}
