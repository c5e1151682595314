package dev.lockstep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code lockstep} command. */
public final class Main {
    private Main() {}

    /** Runs one command and exits with its code; see {@link ExitCode}. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        LaunchLine.forgetIfOfAnotherJdk();
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command; returns the exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Integer code = new PlainCommand(InertWriter.of(out), InertWriter.of(err)).run(List.of(arguments));
        return code != null ? code : commandLine(out, err).execute(arguments);
    }

    static CommandLine commandLine(PrintWriter toOut, PrintWriter toErr) {
        InertWriter out = InertWriter.of(toOut);
        InertWriter err = InertWriter.of(toErr);
        return new CommandLine(new LockstepCommand())
                .setCommandName(Launcher.command())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((problem, arguments) -> explain(problem, err))
                .setExecutionExceptionHandler((failure, command, parsed) -> FailureHandler.handle(failure, err));
    }

    /** Says what is wrong, what was probably meant, and how the command is used. */
    private static int explain(ParameterException problem, PrintWriter err) {
        err.println(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        problem.getCommandLine().usage(err);
        return ExitCode.BAD_INPUT;
    }
}
