package dev.lockstep.reports;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Comparison;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Environment;
import dev.lockstep.model.Execution;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Fact;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.Grade;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Limits;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.Protection;
import dev.lockstep.model.Report;
import dev.lockstep.model.RuntimeForm;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Timings;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Vetting;
import dev.lockstep.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds instructor's reports of a made-up semaphore exercise: {@code report().with(verdict).build()}. */
final class TestReports {
    static final String FILE = "oslab/semaphore/CountingSemaphore.java";
    static final SourceFile SOURCE = new SourceFile(FILE, """
            package oslab.semaphore;

            public class CountingSemaphore {
                private int permits;

                public CountingSemaphore(int permits) {
                    this.permits = permits;
                }

                public synchronized void acquire() throws InterruptedException {
                    if (permits == 0) {
                        wait();
                    }
                    permits--;
                }

                public synchronized void release() {
                    permits++;
                    notify();
                }
            }
            """);

    private final List<CriterionGrade> criteria = new ArrayList<>();
    private final List<TestOutcome> unscored = new ArrayList<>();
    private final List<Interruption> interruptions = new ArrayList<>();
    private String submission = "if-instead-of-while";
    private Status status = new Status.Graded();
    private Compilation compilation = new Compilation.Succeeded(ClassFiles.NONE);
    private Vetting vetting = new Vetting.Cleared();
    private List<String> missing = List.of();
    private List<IgnoredFile> ignored = List.of();
    private List<SourceFile> sources = List.of(SOURCE);
    private ProgramOutput output = ProgramOutput.NONE;
    private Optional<Execution> execution = Optional.empty();

    static TestReports report() {
        return new TestReports();
    }

    /** A report with one public criterion, whose one test came to {@code verdict}. */
    static Report of(Verdict verdict) {
        return report().criterion("counts-permits", 20, open("countsPermits", verdict, "counts-permits"))
                .build();
    }

    static TestOutcome open(String name, Verdict verdict, String... criteria) {
        return outcome("PublicTest", name, Visibility.PUBLIC, verdict, criteria);
    }

    static TestOutcome hidden(String name, Verdict verdict, String... criteria) {
        return outcome("HiddenTest", name, Visibility.HIDDEN, verdict, criteria);
    }

    private static TestOutcome outcome(
            String type, String name, Visibility visibility, Verdict verdict, String... criteria) {
        TestCase test =
                new TestCase("oslab.semaphore." + type + "#" + name + "()", name, visibility, List.of(criteria));
        return new TestOutcome(test, verdict);
    }

    /** A public test that counts for nothing but shows at home what the criteria {@code twins} judge. */
    static TestOutcome twin(String name, Verdict verdict, String... twins) {
        String id = "oslab.semaphore.PublicTest#" + name + "()";
        return new TestOutcome(new TestCase(id, name, Visibility.PUBLIC, List.of(), List.of(twins)), verdict);
    }

    static Verdict failed() {
        return new Verdict.Failed(new Failure(
                "org.opentest4j.AssertionFailedError",
                "permits left after two of three were taken",
                new Comparison("[1, 2, 3]", "[1, 3, 2]"),
                List.of(
                        new Frame("oslab.semaphore.CountingSemaphore", "acquire", FILE, 14),
                        new Frame(
                                "oslab.semaphore.PublicTest",
                                "countsPermits",
                                "oslab/semaphore/PublicTest.java",
                                31))));
    }

    static Verdict timedOut() {
        Frame frame = new Frame("oslab.semaphore.CountingSemaphore", "acquire", FILE, 12);
        return new Verdict.TimedOut(
                Limits.DEFAULT.test(),
                List.of(
                        new ThreadPosition("waiter-1", "WAITING", frame),
                        new ThreadPosition("waiter-2", "WAITING", frame)));
    }

    TestReports criterion(String id, int points, TestOutcome... outcomes) {
        return criterion(new Criterion(id, titleOf(id), points, "Which thread\nwakes up?", List.of()), outcomes);
    }

    TestReports criterion(Criterion criterion, TestOutcome... outcomes) {
        boolean hidden = List.of(outcomes).stream().anyMatch(o -> o.test().isHidden());
        List<String> lost = new Grade(criteria, List.of()).lost();
        criteria.add(new CriterionGrade(
                criterion,
                hidden ? Visibility.HIDDEN : Visibility.PUBLIC,
                List.of(outcomes),
                criterion.requires().stream().filter(lost::contains).toList()));
        return this;
    }

    private static String titleOf(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    /** A hidden criterion that was lost, with the ids of its twins. */
    TestReports lost(String id, String... twins) {
        criteria.add(new CriterionGrade(
                new Criterion(id, titleOf(id), 10, "Who wakes?", List.of()),
                Visibility.HIDDEN,
                List.of(hidden(id, failed(), id)),
                List.of(),
                List.of(twins)));
        return this;
    }

    TestReports submission(String name) {
        submission = name;
        return this;
    }

    TestReports unscored(TestOutcome outcome) {
        unscored.add(outcome);
        return this;
    }

    TestReports notGraded(String reason) {
        status = new Status.NotGraded(reason);
        return this;
    }

    TestReports compilation(Compilation value) {
        compilation = value;
        return this;
    }

    TestReports vetting(Vetting value) {
        vetting = value;
        return this;
    }

    TestReports missing(String... signatures) {
        missing = List.of(signatures);
        return this;
    }

    TestReports ignored(IgnoredFile... files) {
        ignored = List.of(files);
        return this;
    }

    TestReports sources(SourceFile... files) {
        sources = List.of(files);
        return this;
    }

    TestReports printed(String text, long bytes) {
        output = new ProgramOutput(text, bytes);
        return this;
    }

    TestReports interrupted(TestOutcome outcome, Interruption.Cause cause, String reason) {
        interruptions.add(new Interruption(outcome.test().id(), cause, reason));
        return this;
    }

    TestReports execution(Execution value) {
        execution = Optional.of(value);
        return this;
    }

    Report build() {
        Grade grade = new Grade(criteria, unscored);
        return new Report(
                new ExerciseId("semaphore"),
                "A counting semaphore",
                new SubmissionId(submission),
                Report.Audience.INSTRUCTOR,
                status,
                grade,
                sources,
                ignored,
                compilation,
                missing,
                vetting,
                execution.orElseGet(() -> ran(List.copyOf(OutcomesById.of(grade).values()))),
                new Environment(
                        "0.1.0",
                        "17.0.15",
                        new RuntimeForm.LinkedImage(),
                        new Protection("S3", List.of("no network"), List.of(), ""),
                        Limits.DEFAULT,
                        42),
                new Timings(
                        31, 187, 260, 120, 90, List.of(new Fact("T#measures()", "16 operations of 50 ms", "53 ms"))));
    }

    private Execution ran(List<TestOutcome> outcomes) {
        return interruptions.isEmpty()
                ? new Execution.Completed(outcomes, output)
                : new Execution.Interrupted(outcomes, output, interruptions);
    }
}
