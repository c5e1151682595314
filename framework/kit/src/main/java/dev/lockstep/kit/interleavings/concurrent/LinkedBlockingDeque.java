package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.LinkedBlockingDeque}: every call is one step.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class LinkedBlockingDeque<E> extends AbstractQueue<E> implements BlockingDeque<E>, Modelled {
    private final Steps steps = new Steps(this);
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final int capacity;

    /** Without a limit. */
    public LinkedBlockingDeque() {
        this(Integer.MAX_VALUE);
    }

    /** So many elements at most. */
    public LinkedBlockingDeque(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    private boolean hasRoom() {
        return elements.size() < capacity;
    }

    private boolean insert(boolean first, E element) {
        if (first) {
            elements.addFirst(element);
        } else {
            elements.addLast(element);
        }
        return true;
    }

    private boolean offer(boolean first, E element) {
        steps.change(Op.PUT);
        return hasRoom() && insert(first, element);
    }

    private boolean offer(boolean first, E element, long deadline) throws InterruptedException {
        return steps.waitFor(Op.PUT, this::hasRoom, deadline) && insert(first, element);
    }

    private void add(boolean first, E element) {
        if (!offer(first, element)) {
            throw new IllegalStateException("Deque full");
        }
    }

    private E poll(boolean first) {
        steps.change(Op.TAKE);
        return first ? elements.pollFirst() : elements.pollLast();
    }

    private E poll(boolean first, long deadline) throws InterruptedException {
        boolean there = steps.waitFor(Op.TAKE, () -> !elements.isEmpty(), deadline);
        return there ? first ? elements.pollFirst() : elements.pollLast() : null;
    }

    private E peek(boolean first) {
        steps.look();
        return first ? elements.peekFirst() : elements.peekLast();
    }

    private static <T> T present(T element) {
        if (element == null) {
            throw new NoSuchElementException();
        }
        return element;
    }

    @Override
    public boolean offerFirst(E element) {
        return offer(true, element);
    }

    @Override
    public boolean offerFirst(E element, long time, TimeUnit unit) throws InterruptedException {
        return offer(true, element, Model.in(unit.toNanos(time)));
    }

    @Override
    public boolean offerLast(E element) {
        return offer(false, element);
    }

    @Override
    public boolean offerLast(E element, long time, TimeUnit unit) throws InterruptedException {
        return offer(false, element, Model.in(unit.toNanos(time)));
    }

    @Override
    public boolean offer(E element) {
        return offer(false, element);
    }

    @Override
    public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
        return offer(false, element, Model.in(unit.toNanos(time)));
    }

    @Override
    public void putFirst(E element) throws InterruptedException {
        offer(true, element, Model.FOR_EVER);
    }

    @Override
    public void putLast(E element) throws InterruptedException {
        offer(false, element, Model.FOR_EVER);
    }

    @Override
    public void put(E element) throws InterruptedException {
        offer(false, element, Model.FOR_EVER);
    }

    @Override
    public void addFirst(E element) {
        add(true, element);
    }

    @Override
    public void addLast(E element) {
        add(false, element);
    }

    @Override
    public void push(E element) {
        add(true, element);
    }

    @Override
    public boolean add(E element) {
        add(false, element);
        return true;
    }

    @Override
    public E pollFirst() {
        return poll(true);
    }

    @Override
    public E pollFirst(long time, TimeUnit unit) throws InterruptedException {
        return poll(true, Model.in(unit.toNanos(time)));
    }

    @Override
    public E pollLast() {
        return poll(false);
    }

    @Override
    public E pollLast(long time, TimeUnit unit) throws InterruptedException {
        return poll(false, Model.in(unit.toNanos(time)));
    }

    @Override
    public E poll() {
        return poll(true);
    }

    @Override
    public E poll(long time, TimeUnit unit) throws InterruptedException {
        return poll(true, Model.in(unit.toNanos(time)));
    }

    @Override
    public E takeFirst() throws InterruptedException {
        return poll(true, Model.FOR_EVER);
    }

    @Override
    public E takeLast() throws InterruptedException {
        return poll(false, Model.FOR_EVER);
    }

    @Override
    public E take() throws InterruptedException {
        return poll(true, Model.FOR_EVER);
    }

    @Override
    public E removeFirst() {
        return present(poll(true));
    }

    @Override
    public E removeLast() {
        return present(poll(false));
    }

    @Override
    public E remove() {
        return present(poll(true));
    }

    @Override
    public E pop() {
        return present(poll(true));
    }

    @Override
    public E peekFirst() {
        return peek(true);
    }

    @Override
    public E peekLast() {
        return peek(false);
    }

    @Override
    public E peek() {
        return peek(true);
    }

    @Override
    public E getFirst() {
        return present(peek(true));
    }

    @Override
    public E getLast() {
        return present(peek(false));
    }

    @Override
    public E element() {
        return present(peek(true));
    }

    @Override
    public int size() {
        steps.look();
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int remainingCapacity() {
        steps.look();
        return capacity - elements.size();
    }

    @Override
    public boolean contains(Object element) {
        steps.look();
        return elements.contains(element);
    }

    @Override
    public boolean remove(Object element) {
        return removeFirstOccurrence(element);
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        steps.change(Op.TAKE);
        return elements.removeFirstOccurrence(element);
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        steps.change(Op.TAKE);
        return elements.removeLastOccurrence(element);
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        steps.change(Op.TAKE);
        int moved = 0;
        while (moved < most && !elements.isEmpty()) {
            target.add(elements.pollFirst());
            moved++;
        }
        return moved;
    }

    @Override
    public Iterator<E> iterator() {
        steps.look();
        return new ArrayList<>(elements).iterator();
    }

    @Override
    public Iterator<E> descendingIterator() {
        steps.look();
        List<E> copy = new ArrayList<>(elements);
        Collections.reverse(copy);
        return copy.iterator();
    }
}
