package dev.lockstep.kit.interleavings.concurrent;

import java.util.ArrayDeque;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.LinkedBlockingQueue}.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class LinkedBlockingQueue<E> extends BoundedQueue<E> {
    /** Without a limit. */
    public LinkedBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    /** So many elements at most. */
    public LinkedBlockingQueue(int capacity) {
        super(new ArrayDeque<>(), capacity);
    }
}
