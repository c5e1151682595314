package dev.lockstep.cli;

import dev.lockstep.core.author.Pack;
import dev.lockstep.core.author.Written;
import dev.lockstep.model.Exercise;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an exercise as one zip. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Writes an exercise as one zip for other graders, to be used with --exercises. It holds the hidden"
                        + " tests: not for students.")
final class PackCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "ID", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The zip; ID.zip if not given. It must not exist.")
    private @Nullable Path out;

    @Option(names = "--solutions", description = "Packs reference and mutants too, so that others can verify it.")
    private boolean solutions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exercise exercise = context.exercise(id);
        Path zip = out != null ? out : Path.of(id + ".zip");
        if (Pack.write(exercise, zip, solutions) instanceof Written.Refused refused) {
            throw new BadInput(refused.problem());
        }
        spec.commandLine()
                .getOut()
                .println("Wrote " + zip + " with the hidden tests" + (solutions ? " and the solutions" : "")
                        + "; not for students. To use it: " + Launcher.command() + " list --exercises "
                        + zip);
        return ExitCode.OK;
    }
}
