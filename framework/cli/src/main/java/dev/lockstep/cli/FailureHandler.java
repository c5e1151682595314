package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import picocli.CommandLine;

/** Maps what a command throws to a message and an exit code; only what nobody expected shows a stack trace. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof BadInput) {
            command.getErr().println("lockstep: " + failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof ToolFailure) {
            command.getErr().println("lockstep: " + failure.getMessage());
            return ExitCode.OUR_FAULT;
        }
        command.getErr().println("lockstep broke; this is our fault, please report it:");
        failure.printStackTrace(command.getErr());
        return ExitCode.OUR_FAULT;
    }
}
