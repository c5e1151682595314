package dev.lockstep.cli;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Points;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.reports.UnicodeText;
import java.io.PrintWriter;

/** What a terminal shows of a report: criteria with points, and what to look at first. */
final class GradeSummary {
    private static final int SHOWN_ERRORS = 3;
    private static final int LONGEST = 120;

    private final Report report;

    GradeSummary(Report report) {
        this.report = report;
    }

    void print(PrintWriter out) {
        out.println(report.title() + " · " + report.submission());
        out.println();
        if (report.status() instanceof Status.NotGraded notGraded) {
            out.println("NOT GRADED. This is our fault, not the submission's: " + notGraded.reason());
            out.println();
            return;
        }
        report.compilation().diagnostics().stream().limit(SHOWN_ERRORS).forEach(error -> print(error, out));
        report.vetting().refusals().forEach(refusal -> print(refusal, out));
        report.missing().forEach(signature -> out.println("  missing: " + signature));
        report.grade().criteria().forEach(grade -> print(grade, out));
        report.execution().interruptions().forEach(interruption -> print(interruption, out));
        Points points = report.points();
        out.println();
        out.println(points.earned() + " of " + points.possible() + " points");
        warnOfWeakSandbox(out);
        out.println();
    }

    private void warnOfWeakSandbox(PrintWriter out) {
        String level = report.environment().protection().level();
        if (level.equals("S0") || level.equals("S1")) {
            out.println("Sandbox: only " + level + ", so a hostile submission could do harm; see " + Launcher.command()
                    + " doctor");
        }
    }

    private static void print(Diagnostic error, PrintWriter out) {
        String place = error.file().isEmpty() ? "" : error.file() + ":" + error.line() + ": ";
        out.println("  " + UnicodeText.visible(place + error.message()));
        if (!error.source().isBlank()) {
            out.println("      " + UnicodeText.visible(error.source()));
            out.println("      " + caret(error));
        }
        out.println();
    }

    private static void print(Refusal refusal, PrintWriter out) {
        out.println(
                "  " + UnicodeText.visible(refusal.file() + ":" + refusal.line() + ": not allowed: " + refusal.call()));
        out.println("      " + UnicodeText.visible(refusal.instead()));
        out.println();
    }

    private static String caret(Diagnostic error) {
        int before = Math.min(Math.max(0, error.column() - 1), error.source().length());
        return error.source().substring(0, before).replaceAll("[^\t]", " ") + "^";
    }

    private void print(CriterionGrade grade, PrintWriter out) {
        Points points = grade.points();
        String mark = grade.isEarned() ? "✓" : "✗";
        out.printf(
                "  %s %3d of %-3d  %s%n",
                mark, points.earned(), points.possible(), grade.criterion().title());
        if (!grade.isEarned() && !(report.execution() instanceof Execution.NotStarted)) {
            out.println("                  " + because(grade));
        }
    }

    /** One cause to look at, though several may have been lost: the first of them in the rubric. */
    private String because(CriterionGrade grade) {
        String headline = headline(grade);
        return report.grade().criteria().stream()
                .map(CriterionGrade::criterion)
                .filter(criterion -> grade.explainedBy().contains(criterion.id()))
                .findFirst()
                .map(cause -> headline + (headline.endsWith(".") ? "" : ".") + " Look first at: " + cause.title())
                .orElse(headline);
    }

    /** What the first test that failed says, in one line. */
    private static String headline(CriterionGrade grade) {
        String message = grade.verdict()
                .cause()
                .map(failure -> UnicodeText.visible(failure.message().strip().replaceAll("\\s+", " ")))
                .orElse("");
        return message.length() <= LONGEST ? orElse(message, grade) : message.substring(0, LONGEST) + "…";
    }

    private static String orElse(String message, CriterionGrade grade) {
        return message.isEmpty() ? grade.verdict().headline() : message;
    }

    private static void print(Interruption interruption, PrintWriter out) {
        out.println("  ! " + interruption.reason());
    }
}
