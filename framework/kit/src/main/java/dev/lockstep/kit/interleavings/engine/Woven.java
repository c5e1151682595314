package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/** What every woven class implements, so that the explorer can keep its notes in the object itself. Woven, never written by hand. */
public interface Woven {
    /** The notes. */
    @Nullable
    Object lockstep$notes();

    /** Replaces the notes. */
    void lockstep$notes(Object notes);
}
