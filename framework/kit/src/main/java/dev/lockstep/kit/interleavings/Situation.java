package dev.lockstep.kit.interleavings;

import java.io.Serializable;

/** A scenario that says whether it came to the situation that is looked for. */
@FunctionalInterface
public interface Situation extends Serializable {
    /** Runs once in each schedule; true if this schedule reached the situation. */
    boolean reached() throws Throwable;
}
