package dev.lockstep.cli;

import dev.lockstep.core.batch.MissingShards;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.Exercise;
import dev.lockstep.reports.course.Comparisons;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the submissions of a graded course with each other. */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the submissions of a graded course with each other, and makes pages that show pairs side by side.",
            "For instructors: a reason to look, never a verdict. Needs JPlag, which Lockstep does not bring: build it once with",
            "  mvn -Psimilarity -pl optional/similarity package"
        })
final class SimilarCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "OUT", description = "Folder that '${ROOT-COMMAND-NAME} batch' wrote.")
    private Path out = Path.of("");

    @Option(
            names = "--percent",
            paramLabel = "N",
            description = "Pairs that are less alike are not shown; 50 if not given.")
    private int percent = 50;

    @Option(names = "--most", paramLabel = "N", description = "Pairs that are shown at most; 50 if not given.")
    private int most = 50;

    @Option(names = "--minutes", paramLabel = "N", description = "How long it may take; 30 if not given.")
    private int minutes = 30;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (percent < 1 || percent > 100 || most < 1 || minutes < 1) {
            throw new BadInput("--percent goes from 1 to 100 and --most and --minutes begin at 1");
        }
        SimilarityProgram program = SimilarityProgram.in(Context.home(), context::installation);
        CourseResults results = results();
        Exercise exercise = context.exercise(results.exercise().value());
        PrintWriter terminal = spec.commandLine().getOut();
        try (SimilarSources sources = SimilarSources.of(results, out)) {
            terminal.println("Comparing " + sources.count() + " submissions ...");
            terminal.flush();
            Comparisons found = program.compare(
                    sources,
                    exercise.folder().resolve(ExerciseLayout.STUB),
                    percent,
                    most,
                    Duration.ofMinutes(minutes));
            new SimilarFiles(out, results, sources, language.chosen()).write(found);
            terminal.println(found.pairs().size() + " pairs are alike by " + percent + " % or more: "
                    + out.resolve(SimilarFiles.LIST));
        }
        CourseFiles.write(results, out, language.chosen(), terminal);
        return ExitCode.OK;
    }

    private CourseResults results() {
        RunFolder folder = new RunFolder(out, Results.FORMAT);
        Run run = folder.run()
                .orElseThrow(() ->
                        new BadInput("'" + out + "' holds no run.json; give the folder that 'lockstep batch' wrote"));
        try {
            return run.with(folder.results(run.conditions()));
        } catch (MissingShards missing) {
            throw new BadInput(missing.getMessage());
        }
    }
}
