package dev.lockstep.core.verify;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
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
    private final Map<Path, Deque<Future<Report>>> begun = new HashMap<>();

    GradedSolutions(GradingPool pool, Exercise exercise) {
        this.pool = pool;
        this.exercise = exercise;
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
        return pipeline.grade(exercise, ((Received.Accepted) received).submission());
    }
}
