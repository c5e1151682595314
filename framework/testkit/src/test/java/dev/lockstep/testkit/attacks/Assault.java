package dev.lockstep.testkit.attacks;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.model.Timings;
import dev.lockstep.model.Vetting;
import dev.lockstep.reports.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** Hands in one attack as a student would, has it graded, and looks at what came of it. */
final class Assault {
    /** What a submission may take beyond its limits, and beyond what an honest one takes. */
    private static final long PATIENCE_MILLIS = 2_000;
    /** On a busy machine the clock may take so many times the limit before the controller kills; beyond that it hangs. */
    private static final int HANGS_FACTOR = 10;

    private final Ground ground;
    private final Guard guard;
    private final GradingPipeline pipeline;
    private final Bait bait;
    private final Beside beside;
    private final ProcessorTime processorTime;

    Assault(
            Ground ground,
            Guard guard,
            GradingPipeline pipeline,
            Bait bait,
            Beside beside,
            ProcessorTime processorTime) {
        this.ground = ground;
        this.guard = guard;
        this.pipeline = pipeline;
        this.bait = bait;
        this.beside = beside;
        this.processorTime = processorTime;
    }

    Outcome run(Attack attack) throws IOException {
        Path folder = Files.createTempDirectory("attack");
        Findings findings = new Findings();
        long start = System.nanoTime();
        long processorStart = processorTime.millis();
        long late = 0;
        long allowed = beside.aloneProcessorMillis();
        beside.begin();
        for (int i = 0; i < attack.times(); i++) {
            Path into = Files.createDirectory(folder.resolve("in" + i));
            Path handedIn = new HandedIn(Ground.right()).of(attack, into);
            Spent spent = handIn(attack, handedIn, folder.resolve("out" + i), findings);
            late = Math.max(late, spent.late());
            allowed += spent.allowedProcessorMillis();
        }
        long millis = millisSince(start);
        beside.end().ifPresent(what -> findings.harm("hurt", what));
        long processorLate = Math.max(0, processorTime.millis() - processorStart - allowed);
        bait.touched().ifPresent(what -> findings.harm("escaped", what));
        FileUtils.deleteDirectory(folder.toFile());
        return new Outcome(attack.id(), guard, findings.how(), millis, late, processorLate, findings.detail());
    }

    /**
     * What one grading took.
     *
     * @param late milliseconds by the clock beyond what the limits allow, and some patience
     */
    private record Spent(long late, long allowedProcessorMillis) {}

    private Spent handIn(Attack attack, Path handedIn, Path out, Findings findings) throws IOException {
        Exercise exercise = ground.exercise(attack.exercise());
        Received received = Intake.receive(handedIn, exercise);
        if (received instanceof Received.Accepted accepted) {
            return grade(attack, exercise, accepted.submission(), out, findings);
        }
        String problems = String.join(" ", ((Received.Rejected) received).problems());
        findings.end("rejected", problems);
        new StudentEyes(bait.secret()).judge(problems, findings);
        return new Spent(0, 0);
    }

    private Spent grade(Attack attack, Exercise exercise, Submission submission, Path out, Findings findings)
            throws IOException {
        long start = System.nanoTime();
        Report report = pipeline.grade(exercise, submission);
        long millis = millisSince(start);
        if (millis > HANGS_FACTOR * allowedMillis(report, exercise)) {
            findings.harm("hung", "it took " + millis + " ms");
        }
        ReportFolder.write(report, out);
        judge(attack, report, findings);
        new StudentEyes(bait.secret()).judge(out, findings);
        long allowedProcessorMillis = workers(report) * (limitMillis(exercise) + beside.aloneProcessorMillis());
        return new Spent(lateMillis(millis, report, exercise), allowedProcessorMillis);
    }

    private static void judge(Attack attack, Report report, Findings findings) {
        String points = report.points().earned() + " points";
        if (report.status() instanceof Status.NotGraded broken) {
            findings.end("not graded", broken.reason());
        } else if (report.points().earned() > attack.honest()) {
            findings.harm("forged", points);
        } else if (report.compilation() instanceof Compilation.Failed) {
            findings.end(
                    "not compiled", report.compilation().diagnostics().get(0).message());
        } else if (report.vetting() instanceof Vetting.Refused refused) {
            findings.end("refused", refused.refusals().get(0).toString());
        } else {
            findings.end("no gain", points + endOf(report.execution()));
        }
    }

    private static String endOf(Execution execution) {
        return execution instanceof Execution.Interrupted interrupted
                ? ", " + interrupted.interruptions().get(0).reason()
                : "";
    }

    /**
     * How late it ended: how far its longest test went past its limit, or what came on top of the tests past what an honest
     * submission takes, for each worker that was ended; with some patience in both.
     */
    private long lateMillis(long millis, Report report, Exercise exercise) {
        Timings timings = report.timings();
        int ended = Math.max(1, workers(report) - 1);
        long test = timings.longestTestMillis() - limitMillis(exercise);
        long rest = (millis - timings.testsMillis()) / ended - beside.aloneMillis();
        return Math.max(0, Math.max(test, rest) - PATIENCE_MILLIS);
    }

    /** The limit of one test for each worker that was ended, what an honest submission takes for each, and some patience. */
    private long allowedMillis(Report report, Exercise exercise) {
        return workers(report) * (limitMillis(exercise) + beside.aloneMillis()) + PATIENCE_MILLIS;
    }

    private static int workers(Report report) {
        return 1
                + (report.execution() instanceof Execution.Interrupted interrupted
                        ? interrupted.interruptions().size()
                        : 0);
    }

    private static long limitMillis(Exercise exercise) {
        return exercise.limits().test().toMillis();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
