package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.CopyOnWriteArrayList}: every call is one step, and iterators see a copy.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class CopyOnWriteArrayList<E> extends AbstractList<E> implements Modelled {
    private final Steps steps = new Steps(this);
    private final List<E> elements = new ArrayList<>();

    /** Empty. */
    public CopyOnWriteArrayList() {}

    /** A copy. */
    public CopyOnWriteArrayList(Collection<? extends E> initial) {
        elements.addAll(initial);
    }

    private List<E> look() {
        steps.look();
        return elements;
    }

    private List<E> change(Op op) {
        steps.change(op);
        return elements;
    }

    @Override
    public E get(int index) {
        return look().get(index);
    }

    @Override
    public int size() {
        return look().size();
    }

    @Override
    public boolean contains(Object element) {
        return look().contains(element);
    }

    @Override
    public boolean add(E element) {
        return change(Op.PUT).add(element);
    }

    /** As the original. */
    public boolean addIfAbsent(E element) {
        List<E> all = change(Op.PUT);
        return !all.contains(element) && all.add(element);
    }

    @Override
    public void add(int index, E element) {
        change(Op.PUT).add(index, element);
    }

    @Override
    public E set(int index, E element) {
        return change(Op.PUT).set(index, element);
    }

    @Override
    public E remove(int index) {
        return change(Op.TAKE).remove(index);
    }

    @Override
    public boolean remove(Object element) {
        return change(Op.TAKE).remove(element);
    }

    @Override
    public void clear() {
        change(Op.TAKE).clear();
    }

    @Override
    public Iterator<E> iterator() {
        return List.copyOf(look()).iterator();
    }
}
