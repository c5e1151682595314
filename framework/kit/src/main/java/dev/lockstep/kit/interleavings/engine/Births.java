package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/** Numbers for what comes into being in one schedule, which depend on who made it and when in its own order, and on nothing else. */
final class Births {
    private int inInitialisers;
    private int unnamed;

    /** The number of a location or an object. */
    long next(@Nullable Task maker, boolean inInitialiser) {
        if (inInitialiser) {
            return Hashes.mix(424_243L + ++inInitialisers);
        }
        if (maker == null) {
            return Hashes.mix(99);
        }
        return Hashes.mix(maker.id * 1_000_003L + 17, ++maker.births);
    }

    /** The number of a thread that nobody gave a name. */
    int nextUnnamed() {
        return unnamed++;
    }
}
