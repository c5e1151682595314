package dev.lockstep.cli;

import dev.lockstep.core.batch.RunFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a course again after its exercise changed, and says what that changes. */
@Command(
        name = "regrade",
        mixinStandardHelpOptions = true,
        description = {
            "Grades a course anew after the exercise changed, and writes who gains or loses how many points, and why.",
            "Nothing of the old grades is overwritten before --apply.",
            "Exits with 0 if no grade changes, with 1 if some do, and with 3 if something was not graded."
        })
final class RegradeCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Mixin
    private CourseOptions options;

    @Parameters(paramLabel = "DIR", description = "The folder that '${ROOT-COMMAND-NAME} batch' wrote.")
    private Path out = Path.of("");

    @Option(
            names = "--apply",
            description = "Lets the grades found by the last '${ROOT-COMMAND-NAME} regrade DIR' count.")
    private boolean apply;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        RunFolder folder = new RunFolder(out, Results.FORMAT);
        if (apply) {
            return new ChangeOfGrades(folder, out, options.language()).apply(terminal);
        }
        return GoingOn.orSay(
                spec.root().commandLine().getParseResult().originalArgs(),
                () -> new Regrading(context, options, folder, out).grade(terminal));
    }
}
