package dev.lockstep.cli;

import dev.lockstep.reports.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands that are typed most, in the forms that need no parser: {@code list}, {@code grade EXERCISE SUBMISSION} and
 * {@code grade EXERCISE SUBMISSION --out DIR}.
 *
 * <p>Starting picocli takes longer than listing exercises, and a fair part of a grade. Whatever has any other form is
 * picocli's, and so is the meaning of these: they do the same there.
 */
final class PlainCommand {
    private final PrintWriter out;
    private final PrintWriter err;

    PlainCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** The exit code, or null if {@code arguments} have another form; then nothing was done. */
    @Nullable
    Integer run(List<String> arguments) {
        try {
            if (arguments.equals(List.of("list"))) {
                return new ExerciseListing(new Context().catalog()).print(out, err);
            }
            return isGrade(arguments) ? grading(arguments).grade(out) : null;
        } catch (RuntimeException failure) {
            return FailureHandler.handle(failure, err);
        }
    }

    private static boolean isGrade(List<String> arguments) {
        boolean hasOut = arguments.size() == 5 && arguments.get(3).equals("--out") && isPlain(arguments.get(4));
        return (arguments.size() == 3 || hasOut)
                && arguments.get(0).equals("grade")
                && isPlain(arguments.get(1))
                && isPlain(arguments.get(2));
    }

    /** Whether picocli would see a value here, and not an option, a file of arguments or something to unquote. */
    private static boolean isPlain(String argument) {
        return !argument.isEmpty() && "-@\"'".indexOf(argument.charAt(0)) < 0;
    }

    private static Grading grading(List<String> arguments) {
        Path out = arguments.size() == 3 ? null : Path.of(arguments.get(4));
        return new Grading(
                new Context(),
                arguments.get(1),
                Path.of(arguments.get(2)),
                out,
                SandboxRequirement.NONE,
                List.of(),
                Language.ENGLISH);
    }
}
