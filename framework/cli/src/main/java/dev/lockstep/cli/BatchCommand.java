package dev.lockstep.cli;

import dev.lockstep.core.batch.Shard;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a whole course. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {
            "Grades every submission of a course; goes on where it was stopped.",
            "Exits with 0 if every submission was graded, and with 3 if not;",
            "with 1 if a form that --format asks for has no place for something."
        })
final class BatchCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Mixin
    private CourseOptions options;

    @Mixin
    private SourceOption source;

    @Mixin
    private ExportOptions exports;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Parameters(
            paramLabel = "SUBMISSIONS",
            description =
                    "What your platform lets you download, as a folder or zip; or a folder of clones; or a folder or zip"
                            + " with a submission of each student: a folder, a zip or a .java file.")
    private Path submissions = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for results and reports; lockstep-out/EXERCISE-course if not given.")
    private @Nullable Path out;

    @Option(names = "--fresh", description = "Grades again what was graded before.")
    private boolean fresh;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<CourseExport> wanted = exports.chosen();
        PrintWriter terminal = spec.commandLine().getOut();
        Path folder = out != null ? out : Path.of("lockstep-out", exerciseId + "-course");
        CourseOutcome outcome = new CourseGrading(
                        context,
                        options,
                        source.of(submissions),
                        submissions,
                        folder,
                        fresh,
                        spec.root().commandLine().getParseResult().originalArgs())
                .grade(exerciseId, Shard.WHOLE, terminal);
        PrintWriter summary = options.json() ? new PrintWriter(OutputStream.nullOutputStream()) : terminal;
        outcome.print(summary);
        CourseFiles.write(outcome.course(), folder, options.language(), summary);
        WithoutPlace left = CourseExport.write(wanted, outcome.rows(), folder, summary);
        if (options.json()) {
            new ProgressEvents(terminal).withoutPlace(left);
        }
        return Math.max(left.exitCode(), outcome.exitCode());
    }
}
