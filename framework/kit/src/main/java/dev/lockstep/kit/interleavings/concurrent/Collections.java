package dev.lockstep.kit.interleavings.concurrent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** The methods of {@link java.util.Collections} that guard a collection with a monitor: that of the result, as in the original. */
@NullUnmarked
public final class Collections {
    private Collections() {}

    /** As the original. */
    public static <E> Collection<E> synchronizedCollection(Collection<E> elements) {
        return new SynchronizedCollection<>(java.util.Objects.requireNonNull(elements));
    }

    /** As the original. */
    public static <E> List<E> synchronizedList(List<E> elements) {
        return new SynchronizedList<>(java.util.Objects.requireNonNull(elements));
    }

    /** As the original. */
    public static <E> Set<E> synchronizedSet(Set<E> elements) {
        return new SynchronizedSet<>(java.util.Objects.requireNonNull(elements));
    }

    /** As the original. */
    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> entries) {
        return new SynchronizedMap<>(java.util.Objects.requireNonNull(entries));
    }
}
