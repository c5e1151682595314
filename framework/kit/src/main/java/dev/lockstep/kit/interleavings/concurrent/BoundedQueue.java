package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/** What the models of blocking queues have in common: every call is one step, and some wait. */
@NullUnmarked
abstract class BoundedQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Modelled {
    private final Steps steps = new Steps(this);
    private final Queue<E> elements;
    private final int capacity;

    BoundedQueue(Queue<E> elements, int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.elements = elements;
        this.capacity = capacity;
    }

    Queue<E> raw() {
        return elements;
    }

    private boolean hasRoom() {
        return elements.size() < capacity;
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        steps.waitFor(Op.PUT, this::hasRoom, Model.FOR_EVER);
        elements.add(element);
    }

    @Override
    public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        return steps.waitFor(Op.PUT, this::hasRoom, Model.in(unit.toNanos(time))) && elements.add(element);
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        steps.change(Op.PUT);
        return hasRoom() && elements.add(element);
    }

    @Override
    public E take() throws InterruptedException {
        steps.waitFor(Op.TAKE, () -> !elements.isEmpty(), Model.FOR_EVER);
        return elements.poll();
    }

    @Override
    public E poll(long time, TimeUnit unit) throws InterruptedException {
        boolean there = steps.waitFor(Op.TAKE, () -> !elements.isEmpty(), Model.in(unit.toNanos(time)));
        return there ? elements.poll() : null;
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
        return size() == 0;
    }

    @Override
    public int remainingCapacity() {
        steps.look();
        return capacity == Integer.MAX_VALUE ? capacity : capacity - elements.size();
    }

    @Override
    public boolean remove(Object element) {
        steps.change(Op.TAKE);
        return elements.remove(element);
    }

    @Override
    public boolean contains(Object element) {
        steps.look();
        return elements.contains(element);
    }

    @Override
    public void clear() {
        steps.change(Op.TAKE);
        elements.clear();
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
            target.add(elements.poll());
            moved++;
        }
        return moved;
    }

    @Override
    public Iterator<E> iterator() {
        steps.look();
        return new ArrayList<>(elements).iterator();
    }
}
