package dev.lockstep.kit.interleavings;

/**
 * A scenario failed under some schedule.
 *
 * <p>The message is for people: a headline, then the steps. {@link #json()} is for the grader.
 */
public final class ScheduleFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient ScheduleTrace trace;

    ScheduleFailure(ScheduleTrace trace) {
        super(trace.text());
        this.trace = trace;
    }

    /** What happened, step by step. */
    public ScheduleTrace trace() {
        return trace;
    }

    /** The trace as one line of JSON, as {@code report.json} holds it. */
    public String json() {
        return trace.json();
    }

    /** The place of the fault is a schedule, not a stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
