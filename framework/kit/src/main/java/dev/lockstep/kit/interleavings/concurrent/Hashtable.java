package dev.lockstep.kit.interleavings.concurrent;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.Hashtable}: each call holds its monitor. In the order of insertion.
 *
 * @param <K> its keys
 * @param <V> its values
 */
@NullUnmarked
public class Hashtable<K, V> extends SynchronizedMap<K, V> {
    /** Empty. */
    public Hashtable() {
        super(new LinkedHashMap<>());
    }

    /** Empty; the capacity means nothing. */
    public Hashtable(int capacity) {
        this();
    }

    /** Empty; the numbers mean nothing. */
    public Hashtable(int capacity, float load) {
        this();
    }

    /** A copy. */
    public Hashtable(Map<? extends K, ? extends V> initial) {
        this();
        entries.putAll(initial);
    }

    @Override
    public V get(Object key) {
        return super.get(Objects.requireNonNull(key));
    }

    @Override
    public V put(K key, V value) {
        return super.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return super.putIfAbsent(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    /** As the original. */
    public boolean contains(Object value) {
        return containsValue(Objects.requireNonNull(value));
    }

    /** As the original, but over a copy. */
    public Enumeration<K> keys() {
        return guarded.look(
                () -> enumeration(new LinkedHashMap<>(entries).keySet().iterator()));
    }

    /** As the original, but over a copy. */
    public Enumeration<V> elements() {
        return guarded.look(
                () -> enumeration(new LinkedHashMap<>(entries).values().iterator()));
    }

    private static <T> Enumeration<T> enumeration(Iterator<T> copy) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return copy.hasNext();
            }

            @Override
            public T nextElement() {
                return copy.next();
            }
        };
    }
}
