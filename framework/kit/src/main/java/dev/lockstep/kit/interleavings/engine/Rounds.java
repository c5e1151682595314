package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/** Counts rounds of loops: ends those that never end, and tells a thread that waits busily from one that soon goes to sleep. */
final class Rounds {
    private static final long LIMIT = 5_000_000;
    private static final int BUSY = 100;

    private final Execution execution;
    private long rounds;
    private @Nullable Task burning;

    Rounds(Execution execution) {
        this.execution = execution;
    }

    /** One more round of the running thread; true if it learns nothing new and should let others run. */
    boolean idle(Task me, String where) {
        if (++rounds > LIMIT) {
            execution.fail(Kind.LIVELOCK, me.name + " goes round the loop at " + where + " for ever", null);
        }
        execution.refuseWhenOver();
        boolean idle = me.spins.round(where);
        if (execution.settings.judgeBusyWaiting()) {
            burn(me, where, idle);
            return false;
        }
        return idle;
    }

    /** A thread that only looks gets the processor for itself: either it soon goes to sleep, or it waits busily. */
    private void burn(Task me, String where, boolean idle) {
        if (me.spins.idleRounds() > BUSY) {
            execution.fail(
                    Kind.BUSY_WAIT,
                    me.name + " waits by going round the loop at " + where
                            + " again and again; it should sleep until somebody wakes it",
                    null);
        }
        burning = idle ? me : burning == me && me.spins.idleRounds() > 0 ? me : null;
    }

    /** Whether the thread has the processor for itself and can go on; any other one takes that from it. */
    boolean burns(Task me) {
        if (burning == me && me.open()) {
            return true;
        }
        burning = null;
        return false;
    }

    /** How long the rounds took, in steps. */
    int effort() {
        return (int) (rounds / 20);
    }
}
