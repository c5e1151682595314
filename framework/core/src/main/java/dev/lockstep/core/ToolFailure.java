package dev.lockstep.core;

/** Lockstep or its machine broke: never the student's fault, never a score of 0. */
public class ToolFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what broke, where, and what to do about it */
    public ToolFailure(String message) {
        super(message);
    }

    /** @param message what broke, where, and what to do about it */
    public ToolFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
