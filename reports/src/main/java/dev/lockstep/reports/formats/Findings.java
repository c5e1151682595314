package dev.lockstep.reports.formats;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.reports.UnicodeText;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a submission, the first cause first. */
final class Findings {
    static final Finding.Rule COMPILES = new Finding.Rule(
            "compilation", "The program compiles", "Fix the first error first: others may follow from it.");
    static final Finding.Rule ALLOWED = new Finding.Rule(
            "not-allowed",
            "The program uses only what the exercise allows",
            "Build it from what the language itself offers.");
    static final Finding.Rule COMPLETE = new Finding.Rule(
            "missing-member",
            "The program still has every method of the exercise",
            "Put back what the exercise declares, with the same signature.");
    static final Finding.Rule PUBLIC_TEST =
            new Finding.Rule("public-test", "The public tests pass", "Run this test yourself.");

    private final Report report;
    private final Spots spots;

    private Findings(Report report) {
        this.report = report;
        this.spots = new Spots(report);
    }

    /** Empty if every point is earned, and if nothing was graded. */
    static List<Finding> of(Report report) {
        return report.status() instanceof Status.NotGraded ? List.of() : new Findings(report).all();
    }

    private List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        report.compilation().diagnostics().stream().map(this::compilation).forEach(all::add);
        report.vetting().refusals().stream().map(this::refusal).forEach(all::add);
        report.missing().stream().map(this::missing).forEach(all::add);
        report.grade().criteria().stream().filter(grade -> !grade.isEarned()).forEach(grade -> all.addAll(lost(grade)));
        report.grade().unscored().stream()
                .filter(Findings::isTold)
                .map(outcome -> finding(PUBLIC_TEST, outcome.test().name() + ": " + Told.briefly(outcome), outcome))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    private Finding compilation(Diagnostic diagnostic) {
        return new Finding(
                COMPILES,
                UnicodeText.visible(diagnostic.message()),
                spots.at(diagnostic.file(), diagnostic.line(), diagnostic.column())
                        .orElse(null),
                null);
    }

    private Finding refusal(Refusal refusal) {
        return new Finding(
                ALLOWED,
                UnicodeText.visible(Told.lines("Not allowed here: " + refusal.call(), refusal.instead())),
                spots.at(refusal.file(), refusal.line(), 0).orElse(null),
                null);
    }

    private Finding missing(String signature) {
        return new Finding(COMPLETE, UnicodeText.visible("Missing: " + signature), null, null);
    }

    private List<Finding> lost(CriterionGrade grade) {
        Criterion criterion = grade.criterion();
        Finding.Rule rule = new Finding.Rule("criterion/" + criterion.id(), criterion.title(), criterion.hint());
        List<Finding> found = grade.outcomes().stream()
                .filter(Findings::isTold)
                .map(outcome -> finding(
                        rule,
                        Told.lines(Told.briefly(outcome), Told.explanation(grade, report), criterion.hint()),
                        outcome))
                .toList();
        return found.stream()
                .filter(each -> each == found.get(0) || each.spot().isPresent())
                .toList();
    }

    /** What was not tried, or calls what is missing, is a consequence of what stands above it. */
    private static boolean isTold(TestOutcome outcome) {
        Verdict verdict = outcome.verdict();
        return !verdict.isPassed()
                && !(verdict instanceof Verdict.Skipped)
                && verdict.cause()
                        .filter(failure -> failure.type().equals(Failure.MISSING_MEMBER))
                        .isEmpty();
    }

    private Finding finding(Finding.Rule rule, String message, TestOutcome outcome) {
        return new Finding(
                rule,
                message,
                spots.of(outcome).orElse(null),
                outcome.verdict().cause().flatMap(Failure::traced).orElse(null));
    }
}
