package dev.lockstep.kit.interleavings.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.Vector}: each call holds the monitor of the vector, and so does each step of an iterator.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class Vector<E> extends SynchronizedList<E> {
    /** Empty. */
    public Vector() {
        super(new ArrayList<>());
    }

    /** Empty; the capacity means nothing. */
    public Vector(int capacity) {
        this();
    }

    /** Empty; the numbers mean nothing. */
    public Vector(int capacity, int increment) {
        this();
    }

    /** A copy. */
    public Vector(Collection<? extends E> initial) {
        super(new ArrayList<>(initial));
    }

    @Override
    public Iterator<E> iterator() {
        return guarded.guardedIterator(guarded.look(elements::iterator));
    }

    /** As the original: never fails for changes. */
    public Enumeration<E> elements() {
        return new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < size();
            }

            @Override
            public E nextElement() {
                return guarded.look(() -> {
                    if (next >= elements.size()) {
                        throw new NoSuchElementException();
                    }
                    return elements.get(next++);
                });
            }
        };
    }

    /** As the original. */
    public void addElement(E element) {
        add(element);
    }

    /** As the original. */
    public E elementAt(int index) {
        return get(index);
    }

    /** As the original. */
    public E firstElement() {
        return guarded.look(() -> elementOr(0));
    }

    /** As the original. */
    public E lastElement() {
        return guarded.look(() -> elementOr(elements.size() - 1));
    }

    private E elementOr(int index) {
        if (elements.isEmpty()) {
            throw new NoSuchElementException();
        }
        return elements.get(index);
    }

    /** As the original. */
    public boolean removeElement(Object element) {
        return remove(element);
    }

    /** As the original. */
    public void removeElementAt(int index) {
        remove(index);
    }

    /** As the original. */
    public void removeAllElements() {
        clear();
    }

    /** As the original. */
    public void insertElementAt(E element, int index) {
        add(index, element);
    }

    /** As the original. */
    public void setElementAt(E element, int index) {
        set(index, element);
    }

    /** As the original. */
    public void copyInto(Object[] array) {
        guarded.look(() -> elements.toArray(array));
    }

    /** As the original. */
    public void ensureCapacity(int capacity) {
        guarded.look(() -> capacity);
    }

    /** As the original. */
    public void trimToSize() {
        guarded.look(elements::size);
    }
}
