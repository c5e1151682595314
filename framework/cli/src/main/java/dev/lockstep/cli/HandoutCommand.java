package dev.lockstep.cli;

import dev.lockstep.core.handout.Handout;
import dev.lockstep.core.handout.HandoutWriter;
import dev.lockstep.model.Exercise;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what students get. */
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        description = "Writes what students get: stub, public tests, and all that mvn test needs.")
final class HandoutCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "A folder that does not exist yet.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exercise exercise = context.exercise(exerciseId);
        Handout handout =
                HandoutWriter.write(exercise, out, context.installation().desk());
        if (handout instanceof Handout.Refused refused) {
            throw new BadInput(refused.problem());
        }
        spec.commandLine()
                .getOut()
                .println("Wrote the handout of '" + exercise.id() + "' to " + out
                        + "; its public tests run with: mvn test");
        return ExitCode.OK;
    }
}
