package dev.lockstep.reports;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Vetting;
import java.util.List;

/** Says in one sentence what to do first. */
final class FirstStep {
    private FirstStep() {}

    static Page.Advice of(Report report, List<Page.CriterionView> criteria) {
        if (report.status() instanceof Status.NotGraded) {
            return new Page.Advice("Nothing can be said about this submission until somebody has looked.", null);
        }
        if (report.compilation() instanceof Compilation.Failed failed) {
            return doesNotCompile(failed.diagnostics());
        }
        if (report.vetting() instanceof Vetting.Refused refused) {
            return refused(refused.refusals());
        }
        if (!report.missing().isEmpty()) {
            return new Page.Advice(
                    "Put back what your class no longer has:",
                    new Page.Link("missing", report.missing().get(0)));
        }
        return firstLost(criteria);
    }

    private static Page.Advice doesNotCompile(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.line() > 0)
                .findFirst()
                .map(first -> new Page.Advice(
                        "The program does not compile, so no test could run.",
                        new Page.Link(
                                "compilation",
                                "Fix line " + first.line() + " of " + Snippets.fileName(first.file()) + " first")))
                .orElseGet(() -> new Page.Advice(
                        "The program does not compile, so no test could run.",
                        new Page.Link("compilation", "See what the compiler said")));
    }

    private static Page.Advice refused(List<Refusal> refusals) {
        String what = "The program uses what this exercise does not allow, so no test could run.";
        return refusals.isEmpty()
                ? new Page.Advice(what, null)
                : new Page.Advice(
                        what,
                        new Page.Link(
                                "refusals",
                                "Change line " + refusals.get(0).line() + " of "
                                        + Snippets.fileName(refusals.get(0).file()) + " first"));
    }

    private static Page.Advice firstLost(List<Page.CriterionView> criteria) {
        List<Page.CriterionView> lost =
                criteria.stream().filter(Page.CriterionView::lost).toList();
        if (lost.isEmpty()) {
            return new Page.Advice("Every point is earned. There is nothing left to fix.", null);
        }
        Page.CriterionView first = lost.stream()
                .filter(criterion -> criterion.explainedBy().isEmpty())
                .findFirst()
                .orElse(lost.get(0));
        return new Page.Advice("Work on this first:", new Page.Link(first.anchor(), first.title()));
    }
}
