package dev.lockstep.core.verify;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Grades folders of one exercise with the real pipeline, as many at a time as the machine can. */
final class GradedSolutions {
    private final GradingPool pool;
    private final Exercise exercise;
    private final Grading grading;
    private final Map<Path, Deque<Future<Report>>> begun = new HashMap<>();

    private GradedSolutions(GradingPool pool, Exercise exercise, Grading grading) {
        this.pool = pool;
        this.exercise = exercise;
        this.grading = grading;
    }

    /** By every test, as students are graded. */
    static GradedSolutions byEveryTest(GradingPool pool, Exercise exercise) {
        return new GradedSolutions(pool, exercise, GradingPipeline::grade);
    }

    /** By the tests that count for a criterion: points are the same, and public tests need not be run. */
    static GradedSolutions byCriteria(GradingPool pool, Exercise exercise) {
        return new GradedSolutions(pool, exercise, GradingPipeline::gradeCriteria);
    }

    /** Begins to grade each of {@code folders} once; {@link #grade} will then find the work done. */
    void begin(List<Path> folders) {
        folders.forEach(folder ->
                begun.computeIfAbsent(folder, key -> new ArrayDeque<>()).add(begin(folder)));
    }

    /** One report for each folder, in their order. */
    List<Report> grade(List<Path> folders) {
        List<Future<Report>> pending = folders.stream().map(this::begunOrBegin).toList();
        return pending.stream().map(GradingPool::get).toList();
    }

    private Future<Report> begunOrBegin(Path folder) {
        Future<Report> before = begun.getOrDefault(folder, new ArrayDeque<>()).poll();
        return before != null ? before : begin(folder);
    }

    private Future<Report> begin(Path folder) {
        return pool.grading(pipeline -> grade(folder, pipeline));
    }

    private Report grade(Path folder, GradingPipeline pipeline) {
        Received received = Intake.receive(folder, exercise);
        if (received instanceof Received.Rejected rejected) {
            throw new ToolFailure(String.join("\n", rejected.problems()));
        }
        return grading.grade(pipeline, exercise, ((Received.Accepted) received).submission());
    }

    private interface Grading {
        Report grade(GradingPipeline pipeline, Exercise exercise, Submission submission);
    }
}
