package dev.lockstep.model;

import java.util.Optional;

/** The one line that says why a submission has not all of its points: for instructors, as it may quote the submission. */
final class Headline {
    private static final int LONGEST = 160;

    private Headline() {}

    static String of(Report report) {
        return report.status() instanceof Status.NotGraded notGraded ? cut(notGraded.reason()) : cut(cause(report));
    }

    private static String cause(Report report) {
        if (report.compilation() instanceof Compilation.Failed failed) {
            return failed.diagnostics().stream()
                    .findFirst()
                    .map(Headline::sentence)
                    .orElse("The submission does not compile.");
        }
        if (report.vetting() instanceof Vetting.Refused refused) {
            return refused.refusals().stream()
                    .findFirst()
                    .map(refusal -> "Not allowed here: " + refusal.call())
                    .orElse("The submission uses what is not allowed here.");
        }
        return firstLoss(report)
                .map(grade -> grade.criterion().title() + ": " + detail(grade.verdict()))
                .orElse("");
    }

    private static String sentence(Diagnostic diagnostic) {
        return diagnostic.file().isEmpty()
                ? diagnostic.message()
                : diagnostic.file().substring(diagnostic.file().lastIndexOf('/') + 1) + ":" + diagnostic.line() + ": "
                        + diagnostic.message();
    }

    /** A loss that no other explains comes before its consequences. */
    private static Optional<CriterionGrade> firstLoss(Report report) {
        return report.grade().criteria().stream()
                .filter(grade -> !grade.isEarned() && grade.explainedBy().isEmpty())
                .findFirst()
                .or(() -> report.grade().criteria().stream()
                        .filter(grade -> !grade.isEarned())
                        .findFirst());
    }

    private static String detail(Verdict verdict) {
        return verdict.cause()
                .map(Failure::message)
                .filter(message -> !message.isBlank())
                .orElseGet(verdict::headline);
    }

    /** In one line, as much of it as a table holds: what was found often stands below what was expected. */
    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
