package dev.lockstep.kit.interleavings.concurrent;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.PriorityBlockingQueue}.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class PriorityBlockingQueue<E> extends BoundedQueue<E> {
    /** In natural order. */
    public PriorityBlockingQueue() {
        super(new PriorityQueue<>(), Integer.MAX_VALUE);
    }

    /** In natural order; the initial capacity means nothing. */
    public PriorityBlockingQueue(int initialCapacity) {
        this();
    }

    /** In a given order; the initial capacity means nothing. */
    public PriorityBlockingQueue(int initialCapacity, Comparator<? super E> order) {
        super(new PriorityQueue<>(order), Integer.MAX_VALUE);
    }
}
