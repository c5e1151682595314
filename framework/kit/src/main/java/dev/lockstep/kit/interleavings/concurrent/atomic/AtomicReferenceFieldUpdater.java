package dev.lockstep.kit.interleavings.concurrent.atomic;

import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.atomic.AtomicReferenceFieldUpdater}.
 *
 * @param <T> the class of the field
 * @param <V> the type of the field
 */
@NullUnmarked
public final class AtomicReferenceFieldUpdater<T, V> {
    private final Variable variable;

    private AtomicReferenceFieldUpdater(Variable variable) {
        this.variable = variable;
    }

    /** As the original. */
    public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> owner, Class<W> type, String name) {
        try {
            return new AtomicReferenceFieldUpdater<>(Variable.of(owner, name));
        } catch (NoSuchFieldException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    /** As the original. */
    @SuppressWarnings("unchecked")
    public V get(T object) {
        return (V) variable.get(object);
    }

    /** As the original. */
    public void set(T object, V next) {
        variable.set(object, next);
    }

    /** As {@link #set}. */
    public void lazySet(T object, V next) {
        set(object, next);
    }

    /** As the original. */
    public boolean compareAndSet(T object, V expected, V next) {
        return variable.compareAndSet(object, expected, next);
    }

    /** As {@link #compareAndSet}: a model does not fail for no reason. */
    public boolean weakCompareAndSet(T object, V expected, V next) {
        return compareAndSet(object, expected, next);
    }

    /** As the original. */
    @SuppressWarnings("unchecked")
    public V getAndSet(T object, V next) {
        return (V) variable.getAndSet(object, next);
    }
}
