package dev.lockstep.reports;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Points;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of each criterion what it earned and why. */
final class CriterionViews {
    private final boolean withheld;
    private final List<CriterionGrade> grades;
    private final TestViews tests;
    private final Map<String, Page.Link> links = new LinkedHashMap<>();

    CriterionViews(Report report, TestViews tests) {
        this.withheld = report.audience() == Report.Audience.STUDENT;
        this.grades = report.grade().criteria();
        this.tests = tests;
        grades.forEach(grade -> links.put(
                grade.criterion().id(),
                new Page.Link(
                        "criterion-" + (links.size() + 1), grade.criterion().title())));
    }

    List<Page.CriterionView> all() {
        return grades.stream().map(this::view).toList();
    }

    private Page.CriterionView view(CriterionGrade grade) {
        Points points = grade.points();
        boolean tried = !(grade.verdict() instanceof Verdict.Skipped);
        boolean lost = !grade.isEarned();
        List<TestOutcome> shown = new ArrayList<>(grade.outcomes());
        List<TestOutcome> counted = shown.stream().filter(this::isWithheld).toList();
        shown.removeAll(counted);
        return new Page.CriterionView(
                links.get(grade.criterion().id()).anchor(),
                grade.criterion().title(),
                Words.mark(grade.verdict()),
                points.earned(),
                points.possible(),
                lost,
                lost && tried,
                grade.visibility() == Visibility.HIDDEN,
                lost && showsLittle(grade, counted) ? Words.headline(grade.verdict()) : "",
                lost && tried ? grade.criterion().hint() : "",
                lost && tried ? AtHome.of(grade) : null,
                lost ? explanations(grade) : List.of(),
                tests.lost(shown),
                TestViews.passed(shown),
                tallies(counted));
    }

    /** A hidden test of which a student sees nothing but how it ended. */
    private boolean isWithheld(TestOutcome outcome) {
        return withheld
                && outcome.test().isHidden()
                && outcome.verdict()
                        .cause()
                        .map(c -> c.message().isEmpty()
                                && c.traced().isEmpty()
                                && c.pictured().isEmpty())
                        .orElse(true);
    }

    /** Whether no test below the criterion says what happened. */
    private static boolean showsLittle(CriterionGrade grade, List<TestOutcome> withheld) {
        return grade.outcomes().stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .allMatch(outcome -> withheld.contains(outcome));
    }

    private List<Page.Link> explanations(CriterionGrade grade) {
        return grade.explainedBy().stream()
                .filter(links::containsKey)
                .map(links::get)
                .toList();
    }

    private static List<Page.Tally> tallies(List<TestOutcome> withheld) {
        Map<String, List<TestOutcome>> alike = withheld.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.verdict().id(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(group ->
                        new Page.Tally(Words.mark(group.get(0).verdict()), Words.counted(group.size(), "hidden test")))
                .toList();
    }
}
