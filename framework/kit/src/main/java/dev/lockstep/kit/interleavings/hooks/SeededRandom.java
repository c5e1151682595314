package dev.lockstep.kit.interleavings.hooks;

import java.util.Random;

/** A {@link Random} that gives the same numbers in each schedule unless told otherwise. */
public class SeededRandom extends Random {
    private static final long serialVersionUID = 1L;

    /** Seeded with a constant. */
    public SeededRandom() {
        super(20070610);
    }

    /** As {@link Random#Random(long)}. */
    public SeededRandom(long seed) {
        super(seed);
    }
}
