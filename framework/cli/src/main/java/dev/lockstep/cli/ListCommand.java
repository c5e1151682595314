package dev.lockstep.cli;

import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.model.Exercise;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the exercises. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the exercises, and what is wrong with those that cannot be used.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ExerciseCatalog catalog = context.catalog();
        int width = catalog.exercises().stream()
                .mapToInt(exercise -> exercise.id().value().length())
                .max()
                .orElse(0);
        for (Exercise exercise : catalog.exercises()) {
            String id = exercise.id().value();
            out.println(id + " ".repeat(width - id.length()) + "  " + exercise.title() + ": " + exercise.summary());
        }
        catalog.problems().forEach(problem -> spec.commandLine().getErr().println("lockstep: " + problem));
        return catalog.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
