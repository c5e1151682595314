package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.handout.HandoutExercise;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.ReportFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Looks at the files in a student's handout as a grader would, but knows public tests alone. */
final class HandoutCheck {
    private static final String REPORT = "target/lockstep";

    private final Path handout;
    private final Exercise exercise;

    private HandoutCheck(Path handout, Exercise exercise) {
        this.handout = handout;
        this.exercise = exercise;
    }

    /** The handout that {@code folder} is, or lies in. */
    static HandoutCheck in(Path folder) {
        Path handout = HandoutExercise.around(folder)
                .orElseThrow(() -> new BadInput("'" + folder
                        + "' does not lie in a handout: go into the folder that 'lockstep handout' wrote, or name it"));
        ExerciseCatalog exercises = HandoutExercise.in(handout);
        if (!exercises.problems().isEmpty() || exercises.exercises().size() != 1) {
            throw new BadInput("what '" + handout.resolve(".lockstep")
                    + "' holds was changed, and cannot be read any more; take that folder from the handout again");
        }
        return new HandoutCheck(handout, exercises.exercises().get(0));
    }

    Path folder() {
        return handout;
    }

    /** Compiles, vets and runs the public tests once; returns the exit code. */
    int run(GradingPipeline pipeline, Language language, PrintWriter out) {
        Received received = Intake.receive(handout, exercise);
        if (received instanceof Received.Rejected rejected) {
            throw new BadInput(rejected.problems());
        }
        Submission submission = ((Received.Accepted) received).submission();
        Report report = pipeline.grade(exercise, submission);
        Path page = write(report, language);
        return new CheckSummary(handout, report).print(out, folder().relativize(page));
    }

    private Path write(Report report, Language language) {
        Path place = handout.resolve(REPORT);
        try {
            return ReportFolder.writeOnly(report.forStudent(), place, language);
        } catch (IOException broken) {
            throw new ToolFailure("the report cannot be written to " + place + ": " + broken.getMessage(), broken);
        }
    }
}
