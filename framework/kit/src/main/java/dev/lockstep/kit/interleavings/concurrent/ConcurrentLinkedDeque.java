package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.ConcurrentLinkedDeque}: every call is one step.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, Modelled {
    private final Steps steps = new Steps(this);
    private final ArrayDeque<E> elements = new ArrayDeque<>();

    /** Empty. */
    public ConcurrentLinkedDeque() {}

    private ArrayDeque<E> change(Op op) {
        steps.change(op);
        return elements;
    }

    private ArrayDeque<E> look() {
        steps.look();
        return elements;
    }

    @Override
    public boolean offer(E element) {
        return change(Op.PUT).offer(element);
    }

    @Override
    public boolean offerFirst(E element) {
        return change(Op.PUT).offerFirst(element);
    }

    @Override
    public boolean offerLast(E element) {
        return change(Op.PUT).offerLast(element);
    }

    @Override
    public E poll() {
        return change(Op.TAKE).poll();
    }

    @Override
    public E pollFirst() {
        return change(Op.TAKE).pollFirst();
    }

    @Override
    public E pollLast() {
        return change(Op.TAKE).pollLast();
    }

    @Override
    public E remove() {
        return change(Op.TAKE).remove();
    }

    @Override
    public E removeFirst() {
        return change(Op.TAKE).removeFirst();
    }

    @Override
    public E removeLast() {
        return change(Op.TAKE).removeLast();
    }

    @Override
    public E pop() {
        return change(Op.TAKE).pop();
    }

    @Override
    public E peek() {
        return look().peek();
    }

    @Override
    public E peekFirst() {
        return look().peekFirst();
    }

    @Override
    public E peekLast() {
        return look().peekLast();
    }

    @Override
    public E element() {
        return look().element();
    }

    @Override
    public E getFirst() {
        return look().getFirst();
    }

    @Override
    public E getLast() {
        return look().getLast();
    }

    @Override
    public boolean add(E element) {
        return change(Op.PUT).add(element);
    }

    @Override
    public void addFirst(E element) {
        change(Op.PUT).addFirst(element);
    }

    @Override
    public void addLast(E element) {
        change(Op.PUT).addLast(element);
    }

    @Override
    public void push(E element) {
        change(Op.PUT).push(element);
    }

    @Override
    public boolean remove(Object element) {
        return change(Op.TAKE).remove(element);
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        return change(Op.TAKE).removeFirstOccurrence(element);
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        return change(Op.TAKE).removeLastOccurrence(element);
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
    public boolean contains(Object element) {
        return look().contains(element);
    }

    @Override
    public Iterator<E> iterator() {
        return new ArrayList<>(look()).iterator();
    }

    @Override
    public Iterator<E> descendingIterator() {
        List<E> copy = new ArrayList<>(look());
        Collections.reverse(copy);
        return copy.iterator();
    }

    @Override
    public void clear() {
        change(Op.TAKE).clear();
    }
}
