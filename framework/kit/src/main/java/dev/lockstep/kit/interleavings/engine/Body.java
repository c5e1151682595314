package dev.lockstep.kit.interleavings.engine;

/** Code that may throw anything. */
@FunctionalInterface
public interface Body {
    /** Does it. */
    void run() throws Throwable;
}
