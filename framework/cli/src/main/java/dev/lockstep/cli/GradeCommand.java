package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.reports.ReportFolder;
import java.io.IOException;
import java.io.PrintWriter;
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

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see lockstep list.")
    private String exerciseId = "";

    @Parameters(paramLabel = "SUBMISSION", description = "Folder or zip with the student's files.")
    private Path submission = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the reports; lockstep-out/EXERCISE/SUBMISSION if not given.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exercise exercise = context.exercise(exerciseId);
        Received received = Intake.receive(submission, exercise);
        if (received instanceof Received.Rejected rejected) {
            throw new BadInput(rejected.problems());
        }
        Submission accepted = ((Received.Accepted) received).submission();
        try (GradingPipeline pipeline = GradingPipeline.open(context.installation())) {
            return finish(pipeline.grade(exercise, accepted));
        }
    }

    private int finish(Report report) {
        Path folder = out != null
                ? out
                : Path.of(
                        "lockstep-out",
                        report.exercise().value(),
                        report.submission().value());
        write(report, folder);
        PrintWriter terminal = spec.commandLine().getOut();
        new GradeSummary(report).print(terminal);
        terminal.println("Report:  " + folder.resolve("instructor").resolve("report.html"));
        terminal.println("Student: " + folder.resolve("student").resolve("report.html"));
        if (report.status() instanceof Status.NotGraded) {
            return ExitCode.OUR_FAULT;
        }
        return report.points().isFull() ? ExitCode.OK : ExitCode.LOST;
    }

    private static void write(Report report, Path folder) {
        try {
            ReportFolder.write(report, folder);
        } catch (IOException broken) {
            throw new ToolFailure("the reports cannot be written to " + folder + ": " + broken.getMessage(), broken);
        }
    }
}
