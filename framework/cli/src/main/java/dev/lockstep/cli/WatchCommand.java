package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.reports.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The check again at each save, with JVMs that stay warm. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "In a handout: does what 'check' does, again at each save, until Ctrl-C.")
final class WatchCommand implements Callable<Integer> {
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
    public Integer call() throws IOException, InterruptedException {
        HandoutCheck check = HandoutCheck.in(folder);
        PrintWriter out = spec.commandLine().getOut();
        try (SavedSources saves = SavedSources.below(check.folder().resolve("src/main/java"));
                GradingPipeline pipeline = GradingPipeline.open(context.installation())) {
            while (true) {
                once(check, pipeline, language.chosen(), out);
                out.println();
                out.println("Waiting for the next save; Ctrl-C ends.");
                out.flush();
                saves.awaitNext();
            }
        }
    }

    /** A file that cannot be taken in is what the next save may mend. */
    private static void once(HandoutCheck check, GradingPipeline pipeline, Language language, PrintWriter out) {
        try {
            check.run(pipeline, language, out);
        } catch (BadInput problem) {
            out.println(problem.getMessage());
        }
    }
}
