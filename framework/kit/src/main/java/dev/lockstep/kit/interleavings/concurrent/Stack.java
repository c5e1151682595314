package dev.lockstep.kit.interleavings.concurrent;

import java.util.EmptyStackException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.Stack}.
 *
 * @param <E> its elements
 */
@NullUnmarked
public class Stack<E> extends Vector<E> {
    /** Empty. */
    public Stack() {}

    private int top() {
        if (elements.isEmpty()) {
            throw new EmptyStackException();
        }
        return elements.size() - 1;
    }

    /** As the original. */
    public E push(E element) {
        add(element);
        return element;
    }

    /** As the original. */
    public E pop() {
        return guarded.change(() -> elements.remove(top()));
    }

    /** As the original. */
    public E peek() {
        return guarded.look(() -> elements.get(top()));
    }

    /** As the original. */
    public boolean empty() {
        return isEmpty();
    }

    /** As the original. */
    public int search(Object element) {
        return guarded.look(() -> elements.contains(element) ? elements.size() - elements.lastIndexOf(element) : -1);
    }
}
