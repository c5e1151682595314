package dev.lockstep.core.batch;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import java.util.function.Supplier;

/** Grades single submissions, whatever breaks: each gets one more try if the fault was ours, and then is not graded. */
final class Tries {
    private final GradingPipeline pipeline;
    private final Exercise exercise;
    private final TestSuite suite;

    /** Compiles the exercise's tests. */
    Tries(GradingPipeline pipeline, Exercise exercise) {
        this.pipeline = pipeline;
        this.exercise = exercise;
        this.suite = pipeline.suite(exercise);
    }

    /** The first half; what it returns is the second, for {@link #finish}. */
    Supplier<Report> prepare(Submission submission) {
        try {
            return pipeline.prepare(exercise, suite, submission)::finish;
        } catch (RuntimeException | StackOverflowError broken) {
            return () -> broken(submission, broken);
        }
    }

    Report finish(Submission submission, Supplier<Report> rest) {
        Report report = finished(submission, rest);
        return report.status() instanceof Status.NotGraded ? finished(submission, prepare(submission)) : report;
    }

    private Report finished(Submission submission, Supplier<Report> rest) {
        try {
            return rest.get();
        } catch (RuntimeException | StackOverflowError broken) {
            return broken(submission, broken);
        }
    }

    private Report broken(Submission submission, Throwable broken) {
        return pipeline.notGraded(exercise, submission, "Lockstep broke on this submission: " + broken);
    }
}
