package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Woven;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods of the JDK whose answer depends on the machine, the time or the JVM, answered the same everywhere. */
public final class JdkHooks {
    private static final long EPOCH_MILLIS = 1_700_000_000_000L;
    private static final Random RANDOM = new Random(20070610);

    private JdkHooks() {}

    /** {@code System.nanoTime()} in virtual time. */
    public static long nanoTime() {
        Execution execution = Execution.current();
        return execution == null ? 0 : execution.now();
    }

    /** {@code System.currentTimeMillis()} in virtual time. */
    public static long currentTimeMillis() {
        return EPOCH_MILLIS + nanoTime() / 1_000_000;
    }

    /** {@code Instant.now()} in virtual time. */
    public static Instant now() {
        return Instant.ofEpochMilli(EPOCH_MILLIS).plusNanos(nanoTime());
    }

    /** {@code System.identityHashCode(object)}, seeded. */
    public static int identityHashCode(@Nullable Object object) {
        if (object == null) {
            return 0;
        }
        Execution execution = Execution.current();
        return execution == null || !(object instanceof Woven)
                ? System.identityHashCode(object)
                : execution.objects().hash(object);
    }

    /** {@code Math.random()}, the same in each schedule. */
    public static double random() {
        Execution execution = Execution.current();
        return execution == null ? RANDOM.nextDouble() : (execution.nextHash() >>> 1) / (double) (1L << 31);
    }

    /** The number of processors that student code sees. */
    public static int availableProcessors(Runtime runtime) {
        return 2;
    }

    /** {@code Set.of(...)} in the order given. */
    public static Set<Object> setOf(Object[] elements) {
        Set<Object> set = new LinkedHashSet<>();
        for (Object element : elements) {
            if (!set.add(Objects.requireNonNull(element))) {
                throw new IllegalArgumentException("duplicate element: " + element);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** {@code Set.copyOf(elements)} in their order. */
    public static Set<Object> setCopyOf(Collection<?> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /** {@code Map.of(...)} in the order given. */
    private static Map<Object, Object> pairs(Object... pairs) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = Objects.requireNonNull(pairs[i + 1]);
            if (map.put(Objects.requireNonNull(pairs[i]), value) != null) {
                throw new IllegalArgumentException("duplicate key: " + pairs[i]);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** {@code Map.copyOf(map)} in its order. */
    public static Map<Object, Object> mapCopyOf(Map<?, ?> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** {@code Map.ofEntries(entries)} in the order given. */
    public static Map<Object, Object> mapOfEntries(Map.Entry<?, ?>[] entries) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf() {
        return setOf(new Object[] {});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0) {
        return setOf(new Object[] {e0});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0, Object e1) {
        return setOf(new Object[] {e0, e1});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0, Object e1, Object e2) {
        return setOf(new Object[] {e0, e1, e2});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0, Object e1, Object e2, Object e3) {
        return setOf(new Object[] {e0, e1, e2, e3});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0, Object e1, Object e2, Object e3, Object e4) {
        return setOf(new Object[] {e0, e1, e2, e3, e4});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0, Object e1, Object e2, Object e3, Object e4, Object e5) {
        return setOf(new Object[] {e0, e1, e2, e3, e4, e5});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(Object e0, Object e1, Object e2, Object e3, Object e4, Object e5, Object e6) {
        return setOf(new Object[] {e0, e1, e2, e3, e4, e5, e6});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(
            Object e0, Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7) {
        return setOf(new Object[] {e0, e1, e2, e3, e4, e5, e6, e7});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(
            Object e0, Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8) {
        return setOf(new Object[] {e0, e1, e2, e3, e4, e5, e6, e7, e8});
    }

    /** {@code Set.of} in the order given. */
    public static Set<Object> setOf(
            Object e0,
            Object e1,
            Object e2,
            Object e3,
            Object e4,
            Object e5,
            Object e6,
            Object e7,
            Object e8,
            Object e9) {
        return setOf(new Object[] {e0, e1, e2, e3, e4, e5, e6, e7, e8, e9});
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf() {
        return pairs();
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(Object k0, Object v0) {
        return pairs(k0, v0);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(Object k0, Object v0, Object k1, Object v1) {
        return pairs(k0, v0, k1, v1);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(Object k0, Object v0, Object k1, Object v1, Object k2, Object v2) {
        return pairs(k0, v0, k1, v1, k2, v2);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0, Object v0, Object k1, Object v1, Object k2, Object v2, Object k3, Object v3) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0,
            Object v0,
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3, k4, v4);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0,
            Object v0,
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3, k4, v4, k5, v5);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0,
            Object v0,
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0,
            Object v0,
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0,
            Object v0,
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7,
            Object k8,
            Object v8) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8);
    }

    /** {@code Map.of} in the order given. */
    public static Map<Object, Object> mapOf(
            Object k0,
            Object v0,
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7,
            Object k8,
            Object v8,
            Object k9,
            Object v9) {
        return pairs(k0, v0, k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9);
    }
}
