package dev.lockstep.model;

/** What an exploration can find wrong with a schedule, and the same in a sentence for a student. */
public enum FaultKind {
    /** An assertion of the scenario, or an exception that nobody caught. */
    EXCEPTION("In this order of steps the result is wrong."),
    /** Threads wait for each other. */
    DEADLOCK("Deadlock: threads wait for each other, and none of them can go on."),
    /** Everybody waits for a signal. */
    LOST_WAKEUP("Lost wake-up: a thread sleeps for ever, because the signal that it waits for never reaches it."),
    /** Threads run, and nothing changes. */
    LIVELOCK("Livelock: threads keep running, but none of them gets anywhere."),
    /** A waiting thread is passed by too often. */
    STARVATION("Starvation: a waiting thread is passed by again and again."),
    /** Two accesses that nothing orders, at least one a write. */
    DATA_RACE("Data race: two threads use the same variable, at least one of them writes, and nothing orders them."),
    /** A thread burns processor time while it waits. */
    BUSY_WAIT("Busy waiting: a thread goes round a loop instead of sleeping until somebody wakes it."),
    /** No schedule reaches a situation that the exercise allows. */
    OVER_SYNCHRONISED("Too much locking: threads that may work at the same time never do."),
    /** Something is left over after the scenario. */
    LEAK("Something is left over: a thread is still alive when all work is done."),
    /** The results fit no sequential order of the calls. */
    NOT_LINEARIZABLE("The results fit no order in which the calls could have happened one after another."),
    /** Code uses something that the explorer has no model for. */
    UNSUPPORTED("The program uses something that cannot be explored.");

    private final String sentence;

    FaultKind(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence that holds no value and no name of the submission. */
    public String sentence() {
        return sentence;
    }
}
