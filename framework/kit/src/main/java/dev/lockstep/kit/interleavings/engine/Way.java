package dev.lockstep.kit.interleavings.engine;

/** How a waiting operation ends. */
public enum Way {
    /** What it waited for is there. */
    OPEN,
    /** Its time is up. */
    TIMEOUT,
    /** Its thread was interrupted. */
    INTERRUPT,
    /** For no reason, as the specification of waiting allows. */
    SPURIOUS
}
