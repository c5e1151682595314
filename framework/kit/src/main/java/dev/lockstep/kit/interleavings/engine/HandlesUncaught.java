package dev.lockstep.kit.interleavings.engine;

/** A thread that may have somebody to tell about what its body threw. */
public interface HandlesUncaught {
    /** Tells that somebody, if there is one. */
    boolean handled(Throwable thrown);
}
