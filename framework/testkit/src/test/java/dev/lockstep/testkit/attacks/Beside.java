package dev.lockstep.testkit.attacks;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.reports.ReportJson;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An honest submission that is graded while an attack runs: its report must be the one that it gets alone. */
final class Beside implements AutoCloseable {
    private final GradingPipeline pipeline;
    private final Exercise exercise;
    private final String alone;
    private final long aloneMillis;
    private final long aloneProcessorMillis;
    private CompletableFuture<String> grading = CompletableFuture.completedFuture("");

    private Beside(GradingPipeline pipeline, Exercise exercise, ProcessorTime processorTime) {
        this.pipeline = pipeline;
        this.exercise = exercise;
        grade();
        long start = System.nanoTime();
        long processorStart = processorTime.millis();
        this.alone = grade();
        this.aloneMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        this.aloneProcessorMillis = processorTime.millis() - processorStart;
    }

    static Beside of(Ground ground, ProcessorTime processorTime) {
        return new Beside(ground.open(Guard.VETTED), ground.exercise("vault"), processorTime);
    }

    /** How long the honest submission takes when nothing else runs. */
    long aloneMillis() {
        return aloneMillis;
    }

    /** Processor time of its JVMs then. */
    long aloneProcessorMillis() {
        return aloneProcessorMillis;
    }

    void begin() {
        grading = CompletableFuture.supplyAsync(this::grade);
    }

    /** Waits for its report; says how that differs from the report it gets alone. */
    Optional<String> end() {
        String now = grading.join();
        return now.equals(alone) ? Optional.empty() : Optional.of("the submission beside it got " + status(now));
    }

    private String grade() {
        Received received = Intake.receive(Ground.right(), exercise);
        String json = ReportJson.write(pipeline.grade(exercise, ((Received.Accepted) received).submission()));
        return json.replaceAll("-millis\": \\d+", "");
    }

    private static String status(String json) {
        return json.lines()
                .filter(line ->
                        line.contains("\"status\"") || line.contains("\"reason\"") || line.contains("\"earned\""))
                .limit(3)
                .map(String::strip)
                .reduce("", String::concat);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
