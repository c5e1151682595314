package dev.lockstep.kit.interleavings.concurrent;

import java.util.ArrayDeque;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.ArrayBlockingQueue}.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class ArrayBlockingQueue<E> extends BoundedQueue<E> {
    /** So many elements at most. */
    public ArrayBlockingQueue(int capacity) {
        super(new ArrayDeque<>(), capacity);
    }

    /** The order of waiting threads is explored whatever is asked for. */
    public ArrayBlockingQueue(int capacity, boolean fair) {
        this(capacity);
    }
}
