package dev.lockstep.kit.interleavings.concurrent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;

/** Model of what {@link java.util.Collections#synchronizedList} gives. */
@NullUnmarked
class SynchronizedList<E> extends SynchronizedCollection<E> implements List<E>, RandomAccess {
    final List<E> elements;

    SynchronizedList(List<E> elements) {
        super(elements);
        this.elements = elements;
    }

    SynchronizedList(List<E> elements, Object mutex, Object contents) {
        super(elements, mutex, contents);
        this.elements = elements;
    }

    @Override
    public E get(int index) {
        return guarded.look(() -> elements.get(index));
    }

    @Override
    public int indexOf(Object element) {
        return guarded.look(() -> elements.indexOf(element));
    }

    @Override
    public int lastIndexOf(Object element) {
        return guarded.look(() -> elements.lastIndexOf(element));
    }

    @Override
    public E set(int index, E element) {
        return guarded.change(() -> elements.set(index, element));
    }

    @Override
    public E remove(int index) {
        return guarded.change(() -> elements.remove(index));
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> others) {
        return guarded.change(() -> elements.addAll(index, others));
    }

    @Override
    public void add(int index, E element) {
        guarded.run(() -> elements.add(index, element));
    }

    @Override
    public void replaceAll(UnaryOperator<E> function) {
        guarded.run(() -> elements.replaceAll(function));
    }

    @Override
    public void sort(Comparator<? super E> order) {
        guarded.run(() -> elements.sort(order));
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        guarded.reads();
        return elements.listIterator(index);
    }

    @Override
    public List<E> subList(int from, int to) {
        return guarded.look(
                () -> new SynchronizedList<>(elements.subList(from, to), guarded.mutex(), guarded.contents()));
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
