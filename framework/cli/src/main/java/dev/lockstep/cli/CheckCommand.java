package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a student runs before handing in. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "In a handout: says which files will be graded, compiles and vets them, runs the public tests.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The handout; the current folder if not given.")
    private Path folder = Path.of(".");

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        HandoutCheck check = HandoutCheck.in(folder);
        try (GradingPipeline pipeline = GradingPipeline.open(context.installation())) {
            return check.run(pipeline, language.chosen(), spec.commandLine().getOut());
        }
    }
}
