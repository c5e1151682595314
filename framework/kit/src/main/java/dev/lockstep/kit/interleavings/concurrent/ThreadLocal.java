package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Execution;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.lang.ThreadLocal}: a value for each woven thread.
 *
 * @param <T> the value
 */
@NullUnmarked
public class ThreadLocal<T> {
    private final Map<Object, Object> outside = new HashMap<>();

    /** Without initial values. */
    public ThreadLocal() {}

    /** As the original. */
    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new ThreadLocal<>() {
            @Override
            protected S initialValue() {
                return supplier.get();
            }
        };
    }

    /** As the original. */
    protected T initialValue() {
        return null;
    }

    private Map<Object, Object> values() {
        Execution execution = Execution.current();
        return execution == null ? outside : execution.running().locals();
    }

    /** As the original. */
    @SuppressWarnings("unchecked")
    public T get() {
        Map<Object, Object> values = values();
        if (!values.containsKey(this)) {
            values.put(this, initialValue());
        }
        return (T) values.get(this);
    }

    /** As the original. */
    public void set(T value) {
        values().put(this, value);
    }

    /** As the original. */
    public void remove() {
        values().remove(this);
    }
}
