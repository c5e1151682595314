package dev.lockstep.cli;

import dev.lockstep.core.batch.Shard;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades every N-th submission of a course. */
@Command(
        name = "shard",
        mixinStandardHelpOptions = true,
        description = {
            "Grades one of N equal parts of a course, here or on another machine; 'lockstep merge' joins them.",
            "Goes on where it was stopped. Exits with 0 if every submission was graded, and with 3 if not."
        })
final class ShardCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Mixin
    private CourseOptions options;

    @Mixin
    private SourceOption source;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Parameters(paramLabel = "SUBMISSIONS", description = "The submissions of the whole course.")
    private Path submissions = Path.of("");

    @Option(names = "--index", required = true, paramLabel = "I", description = "Which part, counted from 0.")
    private int index;

    @Option(names = "--count", required = true, paramLabel = "N", description = "How many parts there are.")
    private int count;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for results and reports; shards may share one, or have one each.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        CourseOutcome outcome = new CourseGrading(
                        context,
                        options,
                        source.of(submissions),
                        submissions,
                        out,
                        false,
                        spec.root().commandLine().getParseResult().originalArgs())
                .grade(exerciseId, shard(), terminal);
        if (!options.json()) {
            outcome.print(terminal);
        }
        return outcome.exitCode();
    }

    private Shard shard() {
        if (index < 0 || index >= count) {
            throw new BadInput("there is no shard " + index + " of " + count + ": they count from 0 to " + (count - 1));
        }
        return new Shard(index, count);
    }
}
