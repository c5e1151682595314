package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.formats.ReportFormat;
import dev.lockstep.reports.formats.ReportFormats;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades one submission and writes its two reports. */
final class Grading {
    private final Context context;
    private final String exerciseId;
    private final Path submission;
    private final @Nullable Path out;
    private final SandboxRequirement sandbox;
    private final List<ReportFormat> formats;
    private final Language language;

    /** Reports go to {@code out}, or to {@code lockstep-out/EXERCISE/SUBMISSION} if it is null. */
    Grading(
            Context context,
            String exerciseId,
            Path submission,
            @Nullable Path out,
            SandboxRequirement sandbox,
            List<ReportFormat> formats,
            Language language) {
        this.context = context;
        this.exerciseId = exerciseId;
        this.submission = submission;
        this.out = out;
        this.sandbox = sandbox;
        this.formats = formats;
        this.language = language;
    }

    /** Prints the points to {@code terminal}; returns the exit code that says whether any are missing. */
    int grade(PrintWriter terminal) {
        Installation installation = context.installation();
        sandbox.demand(installation);
        try (GradingPipeline pipeline = GradingPipeline.open(installation)) { // its JVMs start meanwhile
            Exercise exercise = context.exercise(exerciseId);
            Received received = Intake.receive(submission, exercise);
            if (received instanceof Received.Rejected rejected) {
                throw new BadInput(rejected.problems());
            }
            Submission accepted = ((Received.Accepted) received).submission();
            Path folder = OutFolder.checked(out != null ? out : usualFolder(accepted));
            return finish(pipeline.grade(exercise, accepted), folder, terminal);
        }
    }

    private Path usualFolder(Submission accepted) {
        return Path.of("lockstep-out", exerciseId, accepted.id().value());
    }

    private int finish(Report report, Path folder, PrintWriter terminal) {
        List<Path> more = write(report, folder);
        WorkflowLog.shielded(terminal, () -> new GradeSummary(report).print(terminal));
        terminal.println("Report:  " + folder.resolve("instructor").resolve("report.html"));
        terminal.println("Student: " + folder.resolve("student").resolve("report.html"));
        more.forEach(file -> terminal.println("Wrote:   " + file));
        if (report.status() instanceof Status.NotGraded) {
            return ExitCode.OUR_FAULT;
        }
        return report.points().isFull() ? ExitCode.OK : ExitCode.LOST;
    }

    private List<Path> write(Report report, Path folder) {
        try {
            ReportFolder.write(report, folder, language);
            return formats.isEmpty() ? List.of() : ReportFormats.write(report, formats, folder);
        } catch (IOException broken) {
            throw new ToolFailure("the reports cannot be written to " + folder + ": " + broken.getMessage(), broken);
        }
    }
}
