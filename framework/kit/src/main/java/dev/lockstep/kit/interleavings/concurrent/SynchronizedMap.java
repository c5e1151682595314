package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;

/** Model of what {@link java.util.Collections#synchronizedMap} gives: each call holds the monitor, also while it runs a function. */
@NullUnmarked
class SynchronizedMap<K, V> implements Map<K, V>, Modelled {
    final Guarded guarded;
    final Map<K, V> entries;

    SynchronizedMap(Map<K, V> entries) {
        this.entries = entries;
        guarded = new Guarded(this, entries);
    }

    @Override
    public int size() {
        return guarded.look(() -> entries.size());
    }

    @Override
    public boolean isEmpty() {
        return guarded.look(() -> entries.isEmpty());
    }

    @Override
    public boolean containsKey(Object key) {
        return guarded.look(() -> entries.containsKey(key));
    }

    @Override
    public boolean containsValue(Object value) {
        return guarded.look(() -> entries.containsValue(value));
    }

    @Override
    public V get(Object key) {
        return guarded.look(() -> entries.get(key));
    }

    @Override
    public V getOrDefault(Object key, V other) {
        return guarded.look(() -> entries.getOrDefault(key, other));
    }

    @Override
    public V put(K key, V value) {
        return guarded.change(() -> entries.put(key, value));
    }

    @Override
    public V remove(Object key) {
        return guarded.change(() -> entries.remove(key));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return guarded.change(() -> entries.putIfAbsent(key, value));
    }

    @Override
    public boolean remove(Object key, Object value) {
        return guarded.change(() -> entries.remove(key, value));
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        return guarded.change(() -> entries.replace(key, expected, value));
    }

    @Override
    public V replace(K key, V value) {
        return guarded.change(() -> entries.replace(key, value));
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return guarded.change(() -> entries.computeIfAbsent(key, function));
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return guarded.change(() -> entries.computeIfPresent(key, function));
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return guarded.change(() -> entries.compute(key, function));
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return guarded.change(() -> entries.merge(key, value, function));
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> others) {
        guarded.run(() -> entries.putAll(others));
    }

    @Override
    public void clear() {
        guarded.run(entries::clear);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        guarded.run(() -> entries.replaceAll(function));
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> body) {
        guarded.look(() -> {
            entries.forEach(body);
            return true;
        });
    }

    @Override
    public Set<K> keySet() {
        return new SynchronizedSet<>(entries.keySet(), this, entries);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new SynchronizedSet<>(entries.entrySet(), this, entries);
    }

    @Override
    public Collection<V> values() {
        return new SynchronizedCollection<>(entries.values(), this, entries);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || guarded.look(() -> entries.equals(other));
    }

    @Override
    public int hashCode() {
        return guarded.look(() -> entries.hashCode());
    }

    @Override
    public String toString() {
        return guarded.look(() -> entries.toString());
    }
}
