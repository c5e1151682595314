package dev.lockstep.kit.interleavings.engine;

/** Woven code called something that the explorer has no model for. */
public final class Unmodelled extends Error {
    private static final long serialVersionUID = 1L;

    /** Names what has no model. */
    public Unmodelled(String what) {
        super(what);
    }
}
