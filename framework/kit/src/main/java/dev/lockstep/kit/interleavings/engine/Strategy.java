package dev.lockstep.kit.interleavings.engine;

/** Chooses among the alternatives of a decision. */
interface Strategy {
    /** Ends the schedule: what follows has been seen, or will be. */
    int PRUNE = -1;

    /** The index of the alternative to take, or {@link #PRUNE}. Index 0 goes on without a preemption. */
    int choose(Decision decision, Execution execution);
}
