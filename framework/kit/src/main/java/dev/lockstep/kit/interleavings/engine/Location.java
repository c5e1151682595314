package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/**
 * Something that threads share and that operations are ordered by: a lock, a field, an element, a queue.
 *
 * <p>It keeps the hash of its last write and of the reads since, from which the hash of a whole happens-before order is built up, and the
 * vector clock that its last release published.
 */
public class Location {
    final long birth;
    final Object subject;
    final @Nullable String part;
    long writes;
    long reads;
    int version;
    int[] clock = Clocks.NONE;

    /**
     * A location of the running execution.
     *
     * @param subject the object a reader of a trace would name
     * @param part the field or element in it, or null for the object itself
     */
    public Location(Object subject, @Nullable String part) {
        this.subject = subject;
        this.part = part;
        Execution execution = Execution.current();
        birth = execution == null ? 0 : execution.birth();
        writes = birth;
    }

    /** Notes that what a reader would see has changed; threads that spin on it look again. */
    public final void changed() {
        version++;
        Execution execution = Execution.current();
        if (execution != null) {
            execution.running().spins().progress();
        }
    }

    /** The object that a trace names for this location. */
    public final Object subject() {
        return subject;
    }
}
