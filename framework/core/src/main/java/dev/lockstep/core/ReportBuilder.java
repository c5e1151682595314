package dev.lockstep.core;

import dev.lockstep.core.execute.Measurements;
import dev.lockstep.core.grade.Grader;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Environment;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Fact;
import dev.lockstep.model.Grade;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Timings;
import dev.lockstep.model.Vetting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gathers what each step of one grading found, with the time it took. */
final class ReportBuilder implements Measurements {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private final Exercise exercise;
    private final Submission submission;
    private final Installation installation;
    private final long started = System.nanoTime();
    private long compiled = started;
    private long executing = started;
    private Compilation compilation = new Compilation.Failed(List.of());
    private List<String> missing = List.of();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Duration> tests = new ArrayList<>();
    private Vetting vetting = new Vetting.NotVetted();

    ReportBuilder(Exercise exercise, Submission submission, Installation installation) {
        this.exercise = exercise;
        this.submission = submission;
        this.installation = installation;
    }

    void compiled(Compilation result) {
        compilation = result;
        compiled = System.nanoTime();
        executing = compiled;
    }

    /** What waited after it was compiled goes on: the time it waited is nobody's. */
    void resumed() {
        executing = System.nanoTime();
    }

    void missing(Map<String, List<String>> byTest) {
        missing = byTest.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    void vetted(Vetting result) {
        vetting = result;
    }

    @Override
    public void fact(Fact fact) {
        facts.add(fact);
    }

    @Override
    public void test(Duration time) {
        tests.add(time);
    }

    Report graded(Execution execution) {
        return report(new Status.Graded(), execution, Grader.grade(exercise.rubric(), execution));
    }

    Report notGraded(String reason) {
        return report(
                new Status.NotGraded(reason),
                Execution.NotStarted.because("the submission was not graded", new TestPlan(List.of())),
                Grade.NONE);
    }

    private Report report(Status status, Execution execution, Grade grade) {
        return new Report(
                exercise.id(),
                exercise.title(),
                submission.id(),
                Report.Audience.INSTRUCTOR,
                status,
                grade,
                submission.files(),
                submission.ignored(),
                compilation,
                missing,
                vetting,
                execution,
                new Environment(
                        Installation.VERSION,
                        installation.jdkVersion(),
                        installation.worker().form(),
                        installation.sandbox().protection(),
                        exercise.limits(),
                        Installation.SEED),
                timings());
    }

    private Timings timings() {
        long now = System.nanoTime();
        return new Timings(
                (compiled - started) / NANOS_PER_MILLI,
                (now - executing) / NANOS_PER_MILLI,
                (compiled - started + now - executing) / NANOS_PER_MILLI,
                tests.stream().mapToLong(Duration::toMillis).sum(),
                tests.stream().mapToLong(Duration::toMillis).max().orElse(0),
                facts);
    }
}
