package dev.lockstep.core.batch;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import org.jspecify.annotations.Nullable;

/** Says in one line why a criterion brings other points than before. */
final class ChangeReason {
    private static final int LONGEST = 300;

    private ChangeReason() {}

    static String of(@Nullable CriterionGrade old, Report before, @Nullable CriterionGrade current, Report after) {
        String why = why(old, before, current, after).replaceAll("\\s+", " ").strip();
        return why.length() <= LONGEST ? why : why.substring(0, LONGEST) + "…";
    }

    private static String why(
            @Nullable CriterionGrade old, Report before, @Nullable CriterionGrade current, Report after) {
        if (current == null) {
            return "the criterion is gone";
        }
        if (old == null) {
            return "the criterion is new: " + (current.isEarned() ? "passed" : loss(current, after));
        }
        String worth = old.criterion().points() == current.criterion().points()
                ? ""
                : "worth " + current.criterion().points() + " and was "
                        + old.criterion().points() + "; ";
        if (old.isEarned() == current.isEarned()) {
            return worth + (current.isEarned() ? "passed as before" : "lost as before");
        }
        return worth
                + (current.isEarned()
                        ? "passes now; before: " + loss(old, before)
                        : "lost now: " + loss(current, after));
    }

    /** The first thing that cost the points. */
    private static String loss(CriterionGrade grade, Report report) {
        if (report.compilation() instanceof Compilation.Failed) {
            return "the submission does not compile"
                    + report.compilation().diagnostics().stream()
                            .findFirst()
                            .map(diagnostic -> ": " + diagnostic.message())
                            .orElse("");
        }
        if (!report.vetting().refusals().isEmpty()) {
            return "refused: " + report.vetting().refusals().get(0).call();
        }
        return grade.outcomes().stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .findFirst()
                .map(ChangeReason::loss)
                .orElse("no test counts for it");
    }

    private static String loss(TestOutcome outcome) {
        return outcome.test().name() + ": "
                + outcome.verdict()
                        .cause()
                        .map(Failure::message)
                        .filter(message -> !message.isBlank())
                        .orElseGet(outcome.verdict()::headline);
    }
}
