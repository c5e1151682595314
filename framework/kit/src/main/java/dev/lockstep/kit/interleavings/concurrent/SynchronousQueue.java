package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.SynchronousQueue}: an element changes hands only when both sides are there.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Modelled {
    private static final class Offer<E> {
        private final E element;
        private boolean taken;

        Offer(E element) {
            this.element = Objects.requireNonNull(element);
        }
    }

    private final Steps steps = new Steps(this);
    private final Queue<Offer<E>> offers = new ArrayDeque<>();
    private int takers;

    /** The order of waiting threads is that of arrival. */
    public SynchronousQueue() {}

    /** As {@link #SynchronousQueue()}. */
    public SynchronousQueue(boolean fair) {}

    private boolean put(E element, long deadline) throws InterruptedException {
        Offer<E> offer = new Offer<>(element);
        steps.change(Op.PUT);
        offers.add(offer);
        try {
            steps.waitFor(Op.PUT, () -> offer.taken, deadline);
        } finally {
            offers.remove(offer);
        }
        return offer.taken;
    }

    private E take(long deadline) throws InterruptedException {
        takers++;
        try {
            boolean there = steps.waitFor(Op.TAKE, () -> !offers.isEmpty(), deadline);
            return there ? accept() : null;
        } finally {
            takers--;
        }
    }

    private E accept() {
        Offer<E> offer = offers.poll();
        offer.taken = true;
        return offer.element;
    }

    @Override
    public void put(E element) throws InterruptedException {
        put(element, Model.FOR_EVER);
    }

    @Override
    public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
        return put(element, Model.in(unit.toNanos(time)));
    }

    @Override
    public boolean offer(E element) {
        steps.change(Op.PUT);
        if (takers <= offers.size()) {
            return false;
        }
        return offers.add(new Offer<>(element));
    }

    @Override
    public E take() throws InterruptedException {
        return take(Model.FOR_EVER);
    }

    @Override
    public E poll(long time, TimeUnit unit) throws InterruptedException {
        return take(Model.in(unit.toNanos(time)));
    }

    @Override
    public E poll() {
        steps.change(Op.TAKE);
        return offers.isEmpty() ? null : accept();
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        int moved = 0;
        for (E element = poll(); element != null && moved < most; element = poll()) {
            target.add(element);
            moved++;
        }
        return moved;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }
}
