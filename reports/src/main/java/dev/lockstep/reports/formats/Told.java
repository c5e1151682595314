package dev.lockstep.reports.formats;

import dev.lockstep.model.Comparison;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import dev.lockstep.reports.TraceText;
import dev.lockstep.reports.UnicodeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What formats say in plain text; whatever a submission put into it is made visible. */
final class Told {
    private Told() {}

    /** What happened in a test, in one line or a few. */
    static String briefly(TestOutcome outcome) {
        Verdict verdict = outcome.verdict();
        if (verdict.cause().isEmpty()) {
            return UnicodeText.visible(verdict.headline());
        }
        Failure failure = verdict.cause().get();
        String traced = failure.traced().map(trace -> trace.message()).orElse("");
        String said = traced.isBlank() ? failure.message() : traced;
        List<String> lines = new ArrayList<>();
        lines.add(said.isBlank() ? verdict.headline() : said.strip());
        failure.compared()
                .map(Told::compared)
                .filter(text -> !said.contains(text))
                .ifPresent(lines::add);
        return UnicodeText.visible(String.join("\n", lines));
    }

    /** All that is known of a test's failure, in as many lines as it takes. */
    static String fully(TestOutcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(briefly(outcome));
        outcome.verdict().cause().ifPresent(failure -> {
            failure.frames().forEach(frame -> lines.add("    at " + UnicodeText.visible(frame.toString())));
            failure.traced().ifPresent(trace -> lines.add(TraceText.of(trace).stripTrailing()));
        });
        if (outcome.verdict() instanceof Verdict.TimedOut timedOut) {
            timedOut.threads().stream()
                    .map(ThreadPosition::toString)
                    .map(UnicodeText::visible)
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String compared(Comparison comparison) {
        return "expected: " + comparison.expected() + "\nfound: " + comparison.actual();
    }

    /** Which lost criterion explains the loss of this one, as a sentence; empty if none does. */
    static String explanation(CriterionGrade grade, Report report) {
        return report.grade().criteria().stream()
                .map(CriterionGrade::criterion)
                .filter(criterion -> grade.explainedBy().contains(criterion.id()))
                .map(criterion -> "Look first at: " + criterion.title() + ".")
                .findFirst()
                .orElse("");
    }

    /** {@code 80 of 100 points}, or that nothing was graded. */
    static String points(Report report) {
        return report.status() instanceof Status.NotGraded
                ? "not graded"
                : report.points().earned() + " of " + report.points().possible() + " points";
    }

    /** Non-blank parts, a line each. */
    static String lines(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
