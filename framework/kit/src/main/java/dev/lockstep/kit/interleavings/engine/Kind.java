package dev.lockstep.kit.interleavings.engine;

/** What can be wrong with a schedule. */
public enum Kind {
    /** An assertion of the scenario, or an exception that nobody caught. */
    EXCEPTION,
    /** Threads wait for each other, and none can go on. */
    DEADLOCK,
    /** Everybody waits for a signal that was given too early, to somebody else, or never. */
    LOST_WAKEUP,
    /** Threads run, and nothing changes any more. */
    LIVELOCK,
    /** A waiting thread was passed by more often than allowed. */
    STARVATION,
    /** Two accesses to one variable, at least one a write, and nothing orders them. */
    DATA_RACE,
    /** A thread burns processor time while it waits. */
    BUSY_WAIT,
    /** No schedule reaches a situation that the exercise allows. */
    OVER_SYNCHRONISED,
    /** A thread is still alive after the scenario. */
    LEAK,
    /** The results fit no sequential order of the calls. */
    NOT_LINEARIZABLE,
    /** Code uses something that the explorer has no model for. */
    UNSUPPORTED;

    /** In words: {@code LOST WAKEUP}; most exceptions are assertions that failed, so neither is told from the other. */
    public String headline() {
        return this == EXCEPTION ? "FAILED" : name().replace('_', ' ');
    }
}
