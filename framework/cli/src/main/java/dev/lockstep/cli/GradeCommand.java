package dev.lockstep.cli;

import dev.lockstep.core.sandbox.Level;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades one submission and writes its two reports. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grades one submission: a folder or a zip in any of the usual layouts.")
final class GradeCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Parameters(paramLabel = "SUBMISSION", description = "Folder or zip with the student's files.")
    private Path submission = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the reports; lockstep-out/EXERCISE/SUBMISSION if not given.")
    private @Nullable Path out;

    @Option(
            names = "--require-sandbox",
            paramLabel = "LEVEL",
            defaultValue = "S0",
            description = "Grades nothing, and exits with 3, if the sandbox is weaker: ${COMPLETION-CANDIDATES}.")
    private Level required = Level.S0;

    @Mixin
    private FormatOption formats;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Grading(
                        context,
                        exerciseId,
                        submission,
                        out,
                        new SandboxRequirement(required),
                        formats.chosen(),
                        language.chosen())
                .grade(spec.commandLine().getOut());
    }
}
