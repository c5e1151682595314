package dev.lockstep.core.batch;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Grades single submissions, whatever breaks: each gets one more try if the fault was ours, and then is not graded.
 *
 * <p>Where every result is there already, no compiler is started and no test compiled: all of that waits for the first.
 */
final class Tries implements Grading, AutoCloseable {
    private record Opened(GradingPipeline pipeline, TestSuite suite) {}

    private final Supplier<GradingPipeline> opening;
    private final Exercise exercise;
    private @Nullable GradingPipeline pipeline;
    private @Nullable Opened opened;

    /** @param opening of the pipeline, which is closed with this */
    Tries(Supplier<GradingPipeline> opening, Exercise exercise) {
        this.opening = opening;
        this.exercise = exercise;
    }

    private synchronized Opened opened() {
        Opened ready = opened;
        if (ready == null) {
            GradingPipeline fresh = pipeline == null ? opening.get() : pipeline;
            pipeline = fresh;
            ready = new Opened(fresh, fresh.suite(exercise));
            opened = ready;
        }
        return ready;
    }

    @Override
    public Supplier<Report> prepare(Submission submission) {
        Opened ready = opened();
        try {
            return ready.pipeline().prepare(exercise, ready.suite(), submission)::finish;
        } catch (RuntimeException | StackOverflowError broken) {
            return () -> broken(submission, broken);
        }
    }

    @Override
    public Report finish(Submission submission, Supplier<Report> rest) {
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
        return opened().pipeline().notGraded(exercise, submission, "Lockstep broke on this submission: " + broken);
    }

    @Override
    public synchronized void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }
}
