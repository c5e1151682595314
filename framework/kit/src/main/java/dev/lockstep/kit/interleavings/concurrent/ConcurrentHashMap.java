package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.ConcurrentHashMap}: every call is one step, and a function passed to {@code compute} keeps others out of
 * the map. Iterates over a copy, in the order of insertion.
 *
 * @param <K> its keys
 * @param <V> its values
 */
@NullUnmarked
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, Modelled {
    private final Steps steps = new Steps(this);
    private final Map<K, V> entries = new LinkedHashMap<>();
    private boolean computing;

    /** Empty. */
    public ConcurrentHashMap() {}

    /** Empty; the capacity means nothing. */
    public ConcurrentHashMap(int capacity) {}

    /** Empty; the numbers mean nothing. */
    public ConcurrentHashMap(int capacity, float load) {}

    /** Empty; the numbers mean nothing. */
    public ConcurrentHashMap(int capacity, float load, int concurrency) {}

    /** A copy. */
    public ConcurrentHashMap(Map<? extends K, ? extends V> initial) {
        entries.putAll(initial);
    }

    /** As the original. */
    public static <T> KeySetView<T, Boolean> newKeySet() {
        return new KeySetView<>(new ConcurrentHashMap<>(), true);
    }

    /** As the original; the capacity means nothing. */
    public static <T> KeySetView<T, Boolean> newKeySet(int capacity) {
        return newKeySet();
    }

    @Override
    public KeySetView<K, V> keySet() {
        return new KeySetView<>(this, null);
    }

    /** As the original. */
    public KeySetView<K, V> keySet(V value) {
        return new KeySetView<>(this, Objects.requireNonNull(value));
    }

    private Map<K, V> look() {
        steps.look();
        return entries;
    }

    private Map<K, V> change() {
        steps.waitUninterruptibly(Op.UPDATE, () -> !computing);
        return entries;
    }

    @Override
    public V get(Object key) {
        return look().get(Objects.requireNonNull(key));
    }

    @Override
    public V getOrDefault(Object key, V other) {
        return look().getOrDefault(Objects.requireNonNull(key), other);
    }

    @Override
    public boolean containsKey(Object key) {
        return look().containsKey(Objects.requireNonNull(key));
    }

    @Override
    public int size() {
        return look().size();
    }

    @Override
    public boolean isEmpty() {
        return look().isEmpty();
    }

    @Override
    public V put(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        return change().put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        return change().putIfAbsent(key, value);
    }

    @Override
    public V remove(Object key) {
        return change().remove(Objects.requireNonNull(key));
    }

    @Override
    public boolean remove(Object key, Object value) {
        return change().remove(key, value);
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        return change().replace(key, expected, value);
    }

    @Override
    public V replace(K key, V value) {
        return change().replace(key, value);
    }

    @Override
    public void clear() {
        change().clear();
    }

    private V computing(Function<Map<K, V>, V> function) {
        Map<K, V> all = change();
        computing = true;
        try {
            return function.apply(all);
        } finally {
            computing = false;
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return computing(all -> all.computeIfAbsent(key, function));
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return computing(all -> all.computeIfPresent(key, function));
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return computing(all -> all.compute(key, function));
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return computing(all -> all.merge(key, value, function));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return look().size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<Map.Entry<K, V>> copy =
                    new LinkedHashMap<>(look()).entrySet().iterator();
            return new Iterator<>() {
                private K last;

                @Override
                public boolean hasNext() {
                    return copy.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    Map.Entry<K, V> entry = copy.next();
                    last = entry.getKey();
                    return new Written(entry);
                }

                @Override
                public void remove() {
                    ConcurrentHashMap.this.remove(last);
                }
            };
        }
    }

    /** An entry whose value can be set in the map. */
    private final class Written extends SimpleEntry<K, V> {
        private static final long serialVersionUID = 1;

        Written(Map.Entry<K, V> entry) {
            super(entry);
        }

        @Override
        public V setValue(V value) {
            put(getKey(), value);
            return super.setValue(value);
        }
    }

    /**
     * Model of the keys of a map, as a set.
     *
     * @param <K> the keys
     * @param <V> the values
     */
    public static class KeySetView<K, V> extends AbstractSet<K> implements Modelled {
        private final ConcurrentHashMap<K, V> map;
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            this.map = map;
            this.value = value;
        }

        /** As the original. */
        public V getMappedValue() {
            return value;
        }

        @Override
        public boolean add(K key) {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            return map.putIfAbsent(key, value) == null;
        }

        @Override
        public boolean remove(Object key) {
            return map.remove(key) != null;
        }

        @Override
        public boolean contains(Object key) {
            return map.containsKey(key);
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<K> iterator() {
            Iterator<Map.Entry<K, V>> entries = map.entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public K next() {
                    return entries.next().getKey();
                }

                @Override
                public void remove() {
                    entries.remove();
                }
            };
        }
    }
}
