package dev.lockstep.kit.interleavings.engine;

/** Ends a thread of a schedule that is over. Every woven handler that could swallow it throws it on. */
public final class Abort extends Error {
    private static final long serialVersionUID = 1L;

    /** The only one. */
    public static final Abort INSTANCE = new Abort();

    private Abort() {
        super("this schedule is over", null, false, false);
    }
}
