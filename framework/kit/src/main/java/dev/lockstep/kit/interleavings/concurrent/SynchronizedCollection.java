package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Model of what {@link java.util.Collections#synchronizedCollection} gives: each call holds the monitor, iterators and streams do not. */
@NullUnmarked
class SynchronizedCollection<E> implements Collection<E>, Modelled {
    final Guarded guarded;
    private final Collection<E> elements;

    SynchronizedCollection(Collection<E> elements) {
        this.elements = elements;
        guarded = new Guarded(this, elements);
    }

    SynchronizedCollection(Collection<E> elements, Object mutex, Object contents) {
        this.elements = elements;
        guarded = new Guarded(mutex, contents);
    }

    @Override
    public int size() {
        return guarded.look(() -> elements.size());
    }

    @Override
    public boolean isEmpty() {
        return guarded.look(() -> elements.isEmpty());
    }

    @Override
    public boolean contains(Object element) {
        return guarded.look(() -> elements.contains(element));
    }

    @Override
    public boolean containsAll(Collection<?> others) {
        return guarded.look(() -> elements.containsAll(others));
    }

    @Override
    public Object[] toArray() {
        return guarded.look(() -> elements.toArray());
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return guarded.look(() -> elements.toArray(array));
    }

    @Override
    public boolean add(E element) {
        return guarded.change(() -> elements.add(element));
    }

    @Override
    public boolean remove(Object element) {
        return guarded.change(() -> elements.remove(element));
    }

    @Override
    public boolean addAll(Collection<? extends E> others) {
        return guarded.change(() -> elements.addAll(others));
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        return guarded.change(() -> elements.removeAll(others));
    }

    @Override
    public boolean retainAll(Collection<?> others) {
        return guarded.change(() -> elements.retainAll(others));
    }

    @Override
    public boolean removeIf(Predicate<? super E> test) {
        return guarded.change(() -> elements.removeIf(test));
    }

    @Override
    public void clear() {
        guarded.run(elements::clear);
    }

    @Override
    public void forEach(Consumer<? super E> body) {
        guarded.look(() -> {
            elements.forEach(body);
            return true;
        });
    }

    @Override
    public Iterator<E> iterator() {
        return guarded.iterator(elements.iterator());
    }

    @Override
    public Stream<E> stream() {
        guarded.reads();
        return elements.stream();
    }

    @Override
    public String toString() {
        return guarded.look(() -> elements.toString());
    }
}
