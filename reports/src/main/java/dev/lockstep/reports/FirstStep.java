package dev.lockstep.reports;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Vetting;
import java.util.Comparator;
import java.util.List;

/** Says in one sentence what to do first. */
final class FirstStep {
    private final Words words;

    FirstStep(Words words) {
        this.words = words;
    }

    Page.Advice of(Report report, List<Page.CriterionView> criteria) {
        if (report.status() instanceof Status.NotGraded) {
            return new Page.Advice(words.say("first.not-graded"), null);
        }
        if (report.compilation() instanceof Compilation.Failed failed) {
            return doesNotCompile(failed.diagnostics());
        }
        if (report.vetting() instanceof Vetting.Refused refused) {
            return refused(refused.refusals());
        }
        if (!report.missing().isEmpty()) {
            return new Page.Advice(
                    words.say("first.missing"),
                    new Page.Link("missing", report.missing().get(0)));
        }
        return criteria.isEmpty() ? publicTests(report.grade().unscored()) : firstLost(criteria);
    }

    /** Without a rubric, as in a handout, there are no points, but tests. */
    private Page.Advice publicTests(List<TestOutcome> tests) {
        long passed = tests.stream().filter(test -> test.verdict().isPassed()).count();
        return new Page.Advice(
                words.say("first.public", passed, tests.size()),
                passed == tests.size() ? null : new Page.Link("others", words.say("first.public.see")));
    }

    private Page.Advice doesNotCompile(List<Diagnostic> diagnostics) {
        String fix = diagnostics.stream()
                .filter(diagnostic -> diagnostic.line() > 0)
                .findFirst()
                .map(first -> words.say("first.compile.line", first.line(), Snippets.fileName(first.file())))
                .orElseGet(() -> words.say("first.compile.see"));
        return new Page.Advice(words.say("first.compile"), new Page.Link("compilation", fix));
    }

    private Page.Advice refused(List<Refusal> refusals) {
        String what = words.say("first.refused");
        if (refusals.isEmpty()) {
            return new Page.Advice(what, null);
        }
        Refusal first = refusals.get(0);
        return new Page.Advice(
                what,
                new Page.Link(
                        "refusals", words.say("first.refused.line", first.line(), Snippets.fileName(first.file()))));
    }

    /**
     * Of the losses that no other explains, one that a student can see at home, since that is quickest to work on; then the one
     * that most points hang on; then the rubric's order.
     */
    private Page.Advice firstLost(List<Page.CriterionView> criteria) {
        List<Page.CriterionView> lost =
                criteria.stream().filter(Page.CriterionView::lost).toList();
        if (lost.isEmpty()) {
            return new Page.Advice(words.say("first.none"), null);
        }
        Page.CriterionView first = lost.stream()
                .filter(criterion -> criterion.explainedBy().isEmpty())
                .max(Comparator.comparing(Page.CriterionView::atDesk)
                        .thenComparingInt(criterion -> points(criterion) + dependent(criterion, lost))
                        .thenComparingInt(criterion -> -lost.indexOf(criterion)))
                .orElse(lost.get(0));
        int more = dependent(first, lost);
        String worth = words.counted(points(first), "points");
        return new Page.Advice(
                more == 0 ? words.say("first.lost", worth) : words.say("first.lost.more", worth, more), link(first));
    }

    private static Page.Link link(Page.CriterionView criterion) {
        return new Page.Link(criterion.anchor(), criterion.title());
    }

    private static int points(Page.CriterionView lost) {
        return lost.possible() - lost.earned();
    }

    /** Points of those whose loss this one may explain. */
    private static int dependent(Page.CriterionView criterion, List<Page.CriterionView> lost) {
        return lost.stream()
                .filter(other -> other.explainedBy().contains(link(criterion)))
                .mapToInt(FirstStep::points)
                .sum();
    }
}
