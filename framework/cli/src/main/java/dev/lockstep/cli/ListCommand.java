package dev.lockstep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
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
        CommandLine line = spec.commandLine();
        return new ExerciseListing(context.catalog()).print(line.getOut(), line.getErr());
    }
}
