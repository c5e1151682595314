package dev.lockstep.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of a report what students must not learn about hidden tests.
 *
 * <p>Of a hidden test remain a number, the criterion and the kind of verdict. Nothing remains that the submission could
 * have filled with what it saw there: no message, value, frame, thread name, exit code or output. Where every criterion
 * that the test counts for gives {@link Feedback#TRACE}, its failing schedule remains too, as far as
 * {@link TraceRedaction} lets it, and its picture.
 */
final class Redaction {
    private final Report report;
    private final Map<String, String> numberOf = new HashMap<>();
    private final Set<String> publicTests;
    private final Set<String> untraced;

    private Redaction(Report report) {
        this.report = report;
        this.publicTests = report.execution().outcomes().stream()
                .map(TestOutcome::test)
                .filter(test -> !test.isHidden())
                .map(TestCase::id)
                .collect(Collectors.toSet());
        this.untraced = report.grade().criteria().stream()
                .filter(grade -> grade.criterion().feedback() != Feedback.TRACE)
                .flatMap(grade -> grade.outcomes().stream())
                .map(outcome -> outcome.test().id())
                .collect(Collectors.toSet());
        for (CriterionGrade grade : report.grade().criteria()) {
            number(grade);
        }
    }

    static Report of(Report report) {
        return new Redaction(report).redacted();
    }

    private void number(CriterionGrade grade) {
        int n = 0;
        for (TestOutcome outcome : grade.outcomes()) {
            if (outcome.test().isHidden()) {
                n++;
                numberOf.putIfAbsent(outcome.test().id(), grade.criterion().id() + "/hidden-" + n);
            }
        }
    }

    private Report redacted() {
        return new Report(
                report.exercise(),
                report.title(),
                report.submission(),
                Report.Audience.STUDENT,
                redacted(report.status()),
                redacted(report.grade()),
                report.sources(),
                report.ignored(),
                report.compilation(),
                report.missing(),
                report.vetting(),
                redacted(report.execution()),
                report.environment().forStudent(),
                report.timings());
    }

    /** What broke on our side may name files that are none of a student's business. */
    private static Status redacted(Status status) {
        return status instanceof Status.NotGraded
                ? new Status.NotGraded("Lockstep itself broke. Your instructor can see what happened.")
                : status;
    }

    private Grade redacted(Grade grade) {
        List<CriterionGrade> criteria = grade.criteria().stream()
                .map(c -> new CriterionGrade(
                        c.criterion(), c.visibility(), redacted(c.outcomes()), c.explainedBy(), c.twins()))
                .toList();
        List<TestOutcome> unscored =
                grade.unscored().stream().filter(o -> !o.test().isHidden()).toList();
        return new Grade(criteria, unscored);
    }

    private Execution redacted(Execution execution) {
        List<TestOutcome> outcomes = redacted(execution.outcomes());
        if (execution instanceof Execution.NotStarted notStarted) {
            return new Execution.NotStarted(outcomes, notStarted.reason());
        }
        boolean onlyPublic =
                execution.outcomes().stream().noneMatch(o -> o.test().isHidden());
        ProgramOutput output = onlyPublic ? execution.output() : ProgramOutput.NONE;
        return execution instanceof Execution.Interrupted interrupted
                ? new Execution.Interrupted(outcomes, output, redactedInterruptions(interrupted.interruptions()))
                : new Execution.Completed(outcomes, output);
    }

    private List<Interruption> redactedInterruptions(List<Interruption> interruptions) {
        return interruptions.stream()
                .map(i -> publicTests.contains(i.testId())
                        ? i
                        : new Interruption(
                                numberOf.getOrDefault(i.testId(), "hidden"),
                                i.cause(),
                                i.cause().headline()))
                .toList();
    }

    private List<TestOutcome> redacted(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(o ->
                        !o.test().isHidden() || numberOf.containsKey(o.test().id()))
                .map(this::redacted)
                .toList();
    }

    private TestOutcome redacted(TestOutcome outcome) {
        TestCase test = outcome.test();
        if (!test.isHidden()) {
            return outcome;
        }
        String number = numberOf.get(test.id());
        return new TestOutcome(
                new TestCase(number, "Hidden test", Visibility.HIDDEN, test.criteria()),
                redacted(outcome.verdict(), !untraced.contains(test.id())));
    }

    private Verdict redacted(Verdict verdict, boolean traced) {
        if (verdict instanceof Verdict.Failed failed) {
            return new Verdict.Failed(redacted(failed.failure(), traced));
        }
        if (verdict instanceof Verdict.Errored errored) {
            return new Verdict.Errored(withheld(errored.failure(), traced));
        }
        if (verdict instanceof Verdict.TimedOut timedOut) {
            return new Verdict.TimedOut(timedOut.limit(), List.of());
        }
        if (verdict instanceof Verdict.Inconclusive) {
            return new Verdict.Inconclusive("the test could not decide");
        }
        return verdict instanceof Verdict.Skipped && !isOurs(verdict) ? new Verdict.Skipped("switched off") : verdict;
    }

    /** The reason for skipping a test may be words of the submission, unless it is one of our own. */
    private boolean isOurs(Verdict skipped) {
        return report.execution() instanceof Execution.NotStarted || skipped.equals(Verdict.Skipped.ALREADY_LOST);
    }

    /** What the link check found is read off the submission alone, so its owner may see it. */
    private Failure redacted(Failure failure, boolean traced) {
        return failure.type().equals(Failure.MISSING_MEMBER)
                ? Failure.of(failure.type(), failure.message())
                : withheld(failure, traced);
    }

    private Failure withheld(Failure failure, boolean traced) {
        if (!traced) {
            return Failure.WITHHELD;
        }
        ScheduleTrace trace = failure.traced()
                .map(whole -> TraceRedaction.of(whole, report.sources()))
                .orElse(null);
        return Failure.WITHHELD.with(trace).with(failure.pictured().orElse(null));
    }
}
