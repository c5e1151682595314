package dev.lockstep.cli;

import dev.lockstep.core.author.NewExercise;
import dev.lockstep.core.author.Written;
import dev.lockstep.model.ExerciseId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an exercise. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a tiny exercise that passes verify, to be changed step by step; see docs/authoring.md.")
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Its id: lower-case words joined by dashes, such as page-table.")
    private String id = "";

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder of exercises that gets it; the current folder if not given.")
    private Path parent = Path.of(".");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ExerciseId valid = validId();
        if (new Context().catalog().find(id).isPresent()) {
            throw new BadInput("there is an exercise '" + id + "' already; take another id, or grading would not know"
                    + " which of the two is meant");
        }
        Written written = NewExercise.write(valid, parent);
        if (written instanceof Written.Refused refused) {
            throw new BadInput(refused.problem());
        }
        Path folder = ((Written.Done) written).place();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote '" + id + "' to " + folder + ", with a reference, another right solution and four mutants.");
        out.println();
        out.println(
                "It passes the contract as it is:  " + Launcher.command() + " verify " + id + " --exercises " + folder);
        out.println("How to make it yours:             docs/authoring.md");
        return ExitCode.OK;
    }

    private ExerciseId validId() {
        if (ExerciseId.isValid(id)) {
            return new ExerciseId(id);
        }
        String near = id.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        throw new BadInput("'" + id + "' is no id: use lower-case words joined by dashes, such as page-table"
                + (ExerciseId.isValid(near) ? "; did you mean '" + near + "'?" : ""));
    }
}
