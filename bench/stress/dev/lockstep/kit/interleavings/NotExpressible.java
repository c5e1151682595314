package dev.lockstep.kit.interleavings;

/** A stress loop has no way to ask for this. */
public final class NotExpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExpressible(String what) {
        super(what);
    }
}
