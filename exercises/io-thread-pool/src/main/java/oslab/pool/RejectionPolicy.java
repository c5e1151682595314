package oslab.pool;

/** What a pool does with a task for which it has neither a thread nor room in its queue. */
public enum RejectionPolicy {
    /** {@code submit} throws a {@link java.util.concurrent.RejectedExecutionException}. */
    ABORT,

    /** The thread that called {@code submit} runs the task itself, before {@code submit} returns. */
    CALLER_RUNS,

    /** The new task never runs; its Future is cancelled. */
    DISCARD,

    /** The task that has waited longest in the queue never runs, its Future is cancelled; the new task takes its place at the end. */
    DISCARD_OLDEST
}
