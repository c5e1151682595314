package dev.lockstep.kit.interleavings.concurrent;

import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Model of what {@link java.util.Collections#synchronizedSet} gives. */
@NullUnmarked
class SynchronizedSet<E> extends SynchronizedCollection<E> implements Set<E> {
    private final Set<E> elements;

    SynchronizedSet(Set<E> elements) {
        super(elements);
        this.elements = elements;
    }

    SynchronizedSet(Set<E> elements, Object mutex, Object contents) {
        super(elements, mutex, contents);
        this.elements = elements;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || guarded.look(() -> elements.equals(other));
    }

    @Override
    public int hashCode() {
        return guarded.look(() -> elements.hashCode());
    }
}
