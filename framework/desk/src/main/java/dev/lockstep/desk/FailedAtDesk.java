package dev.lockstep.desk;

/** A failure with its steps, where to see them as a page, and how to run them again; an IDE links its places. */
final class FailedAtDesk extends AssertionError {
    private static final long serialVersionUID = 1L;

    FailedAtDesk(String message, StackTraceElement[] places) {
        super(message);
        setStackTrace(places);
    }
}
