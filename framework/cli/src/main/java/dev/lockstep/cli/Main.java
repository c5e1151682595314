package dev.lockstep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

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
        return isPlainList(arguments) ? list(out, err) : commandLine(out, err).execute(arguments);
    }

    /** Whether the command is {@code list} and nothing else: it is done before picocli, alone, would have started. */
    private static boolean isPlainList(String[] arguments) {
        return arguments.length == 1 && arguments[0].equals("list");
    }

    private static int list(PrintWriter out, PrintWriter err) {
        try {
            return new ExerciseListing(new Context().catalog()).print(out, err);
        } catch (RuntimeException failure) {
            return FailureHandler.handle(failure, err);
        }
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new LockstepCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> FailureHandler.handle(failure, err));
    }
}
