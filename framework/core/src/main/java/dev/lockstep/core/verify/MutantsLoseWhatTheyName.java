package dev.lockstep.core.verify;

import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Clause 3: every mutant loses exactly the criteria that its {@code expected.json} names. */
final class MutantsLoseWhatTheyName implements Clause {
    private static final int FAIR_LOSS = 25;

    private final GradedSolutions graded;
    private final Solutions solutions;

    MutantsLoseWhatTheyName(GradedSolutions graded, Solutions solutions) {
        this.graded = graded;
        this.solutions = solutions;
    }

    @Override
    public String title() {
        return "each of " + solutions.mutants().size() + " mutants loses exactly what it names";
    }

    @Override
    public List<Finding> check() {
        List<Report> reports =
                graded.grade(solutions.mutants().stream().map(Solution::folder).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            findings.addAll(check(solutions.mutants().get(i), reports.get(i)));
        }
        return findings;
    }

    private static List<Finding> check(Solution mutant, Report report) {
        String place = mutant.expectation().toString();
        if (report.status() instanceof Status.NotGraded broken) {
            return List.of(new Finding(place, "was not graded: " + broken.reason()));
        }
        List<Finding> findings = new ArrayList<>();
        List<String> lost = report.grade().lost();
        if (!new HashSet<>(lost).equals(new HashSet<>(mutant.loses()))) {
            findings.add(new Finding(place, "names " + mutant.loses() + ", but the mutant loses " + lost));
        }
        int points = report.points().lost();
        if (points > FAIR_LOSS && mutant.moreThan25().isBlank()) {
            findings.add(new Finding(
                    place, "one fault costs " + points + " points; split the criteria, or say why in 'more-than-25'"));
        }
        return findings;
    }
}
