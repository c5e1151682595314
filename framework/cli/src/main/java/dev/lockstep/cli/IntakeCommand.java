package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.CleanArchive;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Submission;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a submission without grading it: what is hostile in an archive stops here. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = "Writes a clean zip of the files that would be graded, and lists what is left aside and why.")
final class IntakeCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Parameters(paramLabel = "SUBMISSION", description = "Folder, zip or source file, from anywhere.")
    private Path submission = Path.of("");

    @Option(names = "--out", paramLabel = "ZIP", required = true, description = "The zip to write.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Received received = Intake.receive(submission, context.exercise(exerciseId));
        if (received instanceof Received.Rejected rejected) {
            throw new BadInput(rejected.problems());
        }
        Submission accepted = ((Received.Accepted) received).submission();
        write(accepted);
        print(accepted);
        return ExitCode.OK;
    }

    private void write(Submission accepted) {
        try {
            CleanArchive.write(accepted, out);
        } catch (IOException broken) {
            throw new ToolFailure("'" + out + "' cannot be written: " + broken.getMessage(), broken);
        }
    }

    private void print(Submission accepted) {
        PrintWriter terminal = spec.commandLine().getOut();
        accepted.files().forEach(file -> terminal.println("  graded   " + file.path()));
        accepted.ignored().forEach(file -> terminal.println("  ignored  " + file.path() + ": " + file.reason()));
        terminal.println("Wrote " + out);
    }
}
