package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.ConcurrentLinkedQueue}: every call is one step.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, Modelled {
    private final Steps steps = new Steps(this);
    private final ArrayDeque<E> elements = new ArrayDeque<>();

    /** Empty. */
    public ConcurrentLinkedQueue() {}

    /** With elements to start from. */
    public ConcurrentLinkedQueue(Collection<? extends E> initial) {
        elements.addAll(initial);
    }

    @Override
    public boolean offer(E element) {
        steps.change(Op.PUT);
        return elements.add(element);
    }

    @Override
    public E poll() {
        steps.change(Op.TAKE);
        return elements.poll();
    }

    @Override
    public E peek() {
        steps.look();
        return elements.peek();
    }

    @Override
    public int size() {
        steps.look();
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        steps.look();
        return elements.isEmpty();
    }

    @Override
    public boolean contains(Object element) {
        steps.look();
        return elements.contains(element);
    }

    @Override
    public boolean remove(Object element) {
        steps.change(Op.TAKE);
        return elements.remove(element);
    }

    @Override
    public Iterator<E> iterator() {
        steps.look();
        return new ArrayList<>(elements).iterator();
    }

    @Override
    public void clear() {
        steps.change(Op.TAKE);
        elements.clear();
    }
}
