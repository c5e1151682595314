package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import java.io.PrintWriter;

/** Maps what a command throws to a message and an exit code; only what nobody expected shows a stack trace. */
final class FailureHandler {
    private FailureHandler() {}

    /** Says on {@code err} what {@code failure} means; returns the exit code. */
    static int handle(Exception failure, PrintWriter err) {
        if (failure instanceof BadInput) {
            err.println("lockstep: " + Launcher.typed(failure.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof ToolFailure) {
            err.println("lockstep: " + Launcher.typed(failure.getMessage()));
            return ExitCode.OUR_FAULT;
        }
        err.println("lockstep broke; this is our fault, please report it:");
        failure.printStackTrace(err);
        return ExitCode.OUR_FAULT;
    }
}
