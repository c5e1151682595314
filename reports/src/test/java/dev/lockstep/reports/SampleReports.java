package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.failed;
import static dev.lockstep.reports.TestReports.hidden;
import static dev.lockstep.reports.TestReports.open;
import static dev.lockstep.reports.TestReports.report;
import static dev.lockstep.reports.TestReports.timedOut;

import dev.lockstep.model.Comparison;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.Grade;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Vetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One report for each kind of result, by a name that says what it shows. */
final class SampleReports {
    private static final Verdict PASSED = new Verdict.Passed();

    private static final Criterion FIFO = new Criterion(
            "fifo",
            "Waiters are served in the order in which they came",
            40,
            "Which of two waiting threads does notify() wake?\nWhat would make the answer certain?",
            List.of("every-waiter-gets-its-permit", "counts-permits"));
    private static final Frame OWN = new Frame("oslab.semaphore.CountingSemaphore", "acquire", TestReports.FILE, 14);

    private SampleReports() {}

    static Map<String, Report> all() {
        Map<String, Report> samples = new LinkedHashMap<>();
        samples.put("every-point", everyPoint());
        samples.put("partly-failed", partlyFailed());
        samples.put("does-not-compile", doesNotCompile());
        samples.put("missing-method", missingMethod());
        samples.put("timed-out", timedOutAndInterrupted());
        samples.put("refused", refused());
        samples.put("not-graded", notGraded());
        return samples;
    }

    static Report everyPoint() {
        return report().submission("reference")
                .criterion("counts-permits", 20, open("countsPermits", PASSED, "counts-permits"))
                .criterion("every-waiter-gets-its-permit", 40, hidden("wakesAll", PASSED, "x"))
                .criterion("serves-in-order-of-arrival", 40, hidden("fifo", PASSED), hidden("fifoTwice", PASSED))
                .unscored(open("compilesAtHome", PASSED))
                .build();
    }

    private static Verdict errored() {
        Frame test = new Frame("oslab.semaphore.PublicTest", "releases", "oslab/semaphore/PublicTest.java", 8);
        return new Verdict.Errored(new Failure(
                "java.lang.IllegalMonitorStateException",
                "current thread is not owner\n\u001B[31mred\u001B[0m",
                null,
                List.of(OWN, test)));
    }

    static Report partlyFailed() {
        Verdict lost = new Verdict.Failed(new Failure(
                "java.lang.AssertionError",
                "",
                new Comparison("3 permits\n0 waiting", "2 permits\n1 waiting"),
                List.of(OWN)));
        return report().criterion(
                        "counts-permits",
                        20,
                        open("countsPermits", failed(), "counts-permits"),
                        open("releases", errored()))
                .criterion("never-goes-below-zero", 20, open("neverBelowZero", PASSED, "never-goes-below-zero"))
                .criterion("every-waiter-gets-its-permit", 20, hidden("wakesAll", lost), hidden("wakesOne", PASSED))
                .criterion(
                        FIFO,
                        hidden("fifo", lost, "fifo"),
                        hidden("fifoTwice", lost, "fifo"),
                        hidden("fifoAborted", new Verdict.Inconclusive("the host was too slow"), "fifo"))
                .unscored(open("manyThreadsAtOnce", failed()))
                .printed("acquired\nreleased\n".repeat(12), 1_048_576)
                .ignored(
                        new IgnoredFile("pom.xml", "the exercise brings its own build"),
                        new IgnoredFile("target/classes/A.class", "not a source file"))
                .build();
    }

    static Report doesNotCompile() {
        return notRun(
                report().submission("missing-semicolon")
                        .compilation(new Compilation.Failed(List.of(
                                new Diagnostic(TestReports.FILE, 12, 23, "';' expected", "                wait()"),
                                new Diagnostic(
                                        TestReports.FILE,
                                        18,
                                        9,
                                        "cannot find symbol\n  symbol:   variable permit\n  location: class CountingSemaphore",
                                        "\tpermit++;")))),
                "the submission does not compile");
    }

    static Report refused() {
        return notRun(
                report().submission("uses-the-library")
                        .vetting(new Vetting.Refused(List.of(new Refusal(
                                TestReports.FILE,
                                12,
                                "java.util.concurrent.Semaphore.acquire()",
                                "Write the semaphore yourself, with synchronized, wait and notify.")))),
                "the submission uses what the exercise does not allow");
    }

    private static Report notRun(TestReports builder, String reason) {
        Verdict skipped = new Verdict.Skipped(reason);
        List<TestOutcome> outcomes = List.of(
                hidden("wakesAll", skipped, "every-waiter-gets-its-permit"),
                open("countsPermits", skipped, "counts-permits"));
        return builder.criterion("counts-permits", 50, outcomes.get(1))
                .criterion("every-waiter-gets-its-permit", 50, outcomes.get(0))
                .execution(new Execution.NotStarted(outcomes, reason))
                .build();
    }

    static Report missingMethod() {
        Verdict missing = new Verdict.Failed(
                Failure.of(Failure.MISSING_MEMBER, "CountingSemaphore no longer has the method int drainPermits()"));
        return report().submission("deleted-method")
                .missing("public int drainPermits()")
                .criterion("drains", 30, hidden("drains", missing, "drains"))
                .criterion("counts-permits", 70, open("countsPermits", PASSED, "counts-permits"))
                .build();
    }

    static Report timedOutAndInterrupted() {
        TestOutcome waits = open("wakesBothWaiters", timedOut(), "every-waiter-gets-its-permit");
        TestOutcome exits =
                hidden("exits", new Verdict.Errored(Failure.of("", "the program ended the JVM with code 3")), "tidy");
        return report().submission("forgets-to-notify")
                .criterion("every-waiter-gets-its-permit", 60, waits)
                .criterion("tidy", 40, exits)
                .interrupted(waits, Interruption.Cause.TIME, "wakesBothWaiters was still running after 10 s.")
                .interrupted(exits, Interruption.Cause.EXIT, "System.exit(3) was called.")
                .build();
    }

    static Report notGraded() {
        List<TestOutcome> outcomes = List.of(open("countsPermits", new Verdict.Skipped("no worker could be started")));
        Report report = report().submission("unlucky")
                .notGraded("The worker JVM could not be started: no space left on device.")
                .execution(new Execution.NotStarted(outcomes, "no worker could be started"))
                .build();
        assert report.grade().equals(Grade.NONE);
        return report;
    }
}
