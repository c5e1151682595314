package dev.lockstep.core.verify;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Grades folders of one exercise with the real pipeline, as many at a time as there are processors. */
final class GradedSolutions {
    private final Installation installation;
    private final Exercise exercise;

    GradedSolutions(Installation installation, Exercise exercise) {
        this.installation = installation;
        this.exercise = exercise;
    }

    /** One report for each folder, in their order. */
    List<Report> grade(List<Path> folders) {
        int workers = Math.min(folders.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, workers));
        try {
            List<Future<Report>> pending = new ArrayList<>();
            for (Path folder : folders) {
                pending.add(pool.submit(() -> grade(folder)));
            }
            List<Report> reports = new ArrayList<>();
            for (Future<Report> report : pending) {
                reports.add(report.get());
            }
            return reports;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while grading solutions", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ToolFailure ours
                    ? ours
                    : new ToolFailure("grading a solution broke: " + failed.getCause(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Report grade(Path folder) {
        Received received = Intake.receive(folder, exercise);
        if (received instanceof Received.Rejected rejected) {
            throw new ToolFailure(String.join("\n", rejected.problems()));
        }
        try (GradingPipeline pipeline = GradingPipeline.open(installation)) {
            return pipeline.grade(exercise, ((Received.Accepted) received).submission());
        }
    }
}
