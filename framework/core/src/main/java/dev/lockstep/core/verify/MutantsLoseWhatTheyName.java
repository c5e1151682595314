package dev.lockstep.core.verify;

import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Clause 3: every mutant loses exactly the criteria that its {@code expected.json} names. */
final class MutantsLoseWhatTheyName implements Clause {
    private static final int FAIR_LOSS = 25;
    private static final int SHOWN_TESTS = 3;

    private final GradedSolutions graded;
    private final Solutions solutions;
    private final Path folder;
    private final AuthorPlaces places;

    MutantsLoseWhatTheyName(GradedSolutions graded, Solutions solutions, Exercise exercise) {
        this.graded = graded;
        this.solutions = solutions;
        this.folder = ExerciseLayout.solutions(exercise);
        this.places = new AuthorPlaces(exercise);
    }

    @Override
    public String title() {
        int count = solutions.mutants().size();
        return count == 1
                ? "the one mutant loses exactly what it names"
                : count + " mutants lose exactly what they name";
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.PUBLISHED;
    }

    /** Those that lose most hang most, and wait while others run; begun last, they would keep everybody waiting at the end. */
    @Override
    public void begin() {
        graded.begin(solutions.mutants().stream()
                .sorted(Comparator.comparingInt(mutant -> -mutant.loses().size()))
                .map(Solution::folder)
                .toList());
    }

    @Override
    public List<Finding> check() {
        if (solutions.mutants().isEmpty()) {
            return List.of(new Finding(
                    folder.resolve("mutants").toString(), "there is no mutant, so nothing shows that the tests bite"));
        }
        List<Report> reports =
                graded.grade(solutions.mutants().stream().map(Solution::folder).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            findings.addAll(check(solutions.mutants().get(i), reports.get(i)));
        }
        return findings;
    }

    private List<Finding> check(Solution mutant, Report report) {
        String place = AuthorPlaces.in(mutant.expectation(), "\"loses\"");
        if (report.status() instanceof Status.NotGraded broken) {
            return List.of(new Finding(place, "was not graded: " + broken.reason()));
        }
        List<Finding> findings = new ArrayList<>();
        report.grade().criteria().stream()
                .filter(grade -> grade.isEarned()
                        == mutant.loses().contains(grade.criterion().id()))
                .map(grade -> new Finding(place, differs(grade)))
                .forEach(findings::add);
        int points = report.points().lost();
        if (points > FAIR_LOSS && mutant.moreThan25().isBlank()) {
            findings.add(new Finding(
                    place, "one fault costs " + points + " points; split the criteria, or say why in 'more-than-25'"));
        }
        return findings;
    }

    private String differs(CriterionGrade grade) {
        String id = grade.criterion().id();
        return grade.isEarned()
                ? "names '" + id + "', which the mutant does not lose: strengthen a test of it, such as "
                        + testsOf(grade, true)
                : "does not name '" + id + "', which the mutant loses in " + testsOf(grade, false);
    }

    private String testsOf(CriterionGrade grade, boolean passed) {
        List<TestOutcome> tests = grade.outcomes().stream()
                .filter(outcome -> outcome.verdict().isPassed() == passed)
                .toList();
        String more = tests.size() > SHOWN_TESTS ? " and " + (tests.size() - SHOWN_TESTS) + " more" : "";
        return tests.stream()
                        .limit(SHOWN_TESTS)
                        .map(outcome ->
                                places.of(outcome.test(), outcome.verdict().cause()))
                        .collect(Collectors.joining(", "))
                + more;
    }
}
