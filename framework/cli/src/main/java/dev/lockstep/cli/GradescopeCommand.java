package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.gradescope.AutograderZip;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs an exercise for Gradescope. */
@Command(
        name = "gradescope",
        mixinStandardHelpOptions = true,
        description =
                "Writes the autograder zip of an exercise, which holds its hidden tests: upload it to Gradescope only.")
final class GradescopeCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "autograder.zip",
            description = "The zip; ${DEFAULT-VALUE} if not given.")
    private Path out = Path.of("autograder.zip");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exercise exercise = context.exercise(exerciseId);
        try {
            AutograderZip.write(exercise, context.installation(), out);
        } catch (IOException broken) {
            throw new ToolFailure(out + " cannot be written: " + broken.getMessage(), broken);
        }
        spec.commandLine()
                .getOut()
                .println("Wrote the autograder of '" + exercise.id() + "' to " + out
                        + ". It holds hidden tests: give it to nobody but Gradescope");
        return ExitCode.OK;
    }
}
