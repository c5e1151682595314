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
    private final Words words;
    private final AtHome atHome;
    private final List<TestOutcome> unclaimed;
    private final Map<String, Page.Link> links = new LinkedHashMap<>();

    CriterionViews(Report report, TestViews tests, Words words) {
        this.withheld = report.audience() == Report.Audience.STUDENT;
        this.grades = report.grade().criteria();
        this.tests = tests;
        this.words = words;
        this.atHome = new AtHome(report, words);
        this.unclaimed = new ArrayList<>(report.grade().unscored());
        grades.forEach(grade -> links.put(
                grade.criterion().id(),
                new Page.Link(
                        "criterion-" + (links.size() + 1), grade.criterion().title())));
    }

    List<Page.CriterionView> all() {
        return grades.stream().map(this::view).toList();
    }

    /** The tests without points that no criterion shows. */
    List<TestOutcome> unclaimed() {
        return List.copyOf(unclaimed);
    }

    private Page.CriterionView view(CriterionGrade grade) {
        Points points = grade.points();
        boolean tried = !(grade.verdict() instanceof Verdict.Skipped);
        boolean lost = !grade.isEarned();
        List<Page.Link> explainedBy = lost && tried ? explanations(grade) : List.of();
        List<TestOutcome> shown = new ArrayList<>(grade.outcomes());
        List<TestOutcome> counted = shown.stream().filter(this::isWithheld).toList();
        shown.removeAll(counted);
        return new Page.CriterionView(
                links.get(grade.criterion().id()).anchor(),
                grade.criterion().title(),
                words.mark(grade.verdict()),
                points.earned(),
                points.possible(),
                lost,
                lost && tried && explainedBy.isEmpty(),
                grade.visibility() == Visibility.HIDDEN,
                atHome.shows(grade),
                lost && showsLittle(grade, counted) ? words.headline(grade.verdict()) : "",
                lost && tried ? grade.criterion().hint() : "",
                lost && tried ? atHome.of(grade) : null,
                explainedBy,
                tests.lost(shown),
                lost ? tests.lost(claimed(grade)) : List.of(),
                tests.passed(shown),
                tallies(counted));
    }

    /** Public twins that fail where the hidden tests do: each is shown once, at the first criterion that it explains. */
    private List<TestOutcome> claimed(CriterionGrade grade) {
        List<TestOutcome> claimed = unclaimed.stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .filter(outcome -> grade.twins().contains(outcome.test().id()))
                .toList();
        unclaimed.removeAll(claimed);
        return claimed;
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

    private List<Page.Tally> tallies(List<TestOutcome> withheld) {
        Map<String, List<TestOutcome>> alike = withheld.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.verdict().id(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(group ->
                        new Page.Tally(words.mark(group.get(0).verdict()), words.counted(group.size(), "hidden-tests")))
                .toList();
    }
}
