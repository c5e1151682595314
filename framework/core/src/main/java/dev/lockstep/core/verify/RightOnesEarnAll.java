package dev.lockstep.core.verify;

import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Clause 2: the reference, and every other right solution, earns full points, run after run, idle and under load. */
final class RightOnesEarnAll implements Clause {
    private final GradedSolutions graded;
    private final Solutions solutions;
    private final int runs;

    RightOnesEarnAll(GradedSolutions graded, Solutions solutions, int runs) {
        this.graded = graded;
        this.solutions = solutions;
        this.runs = runs;
    }

    @Override
    public String title() {
        return "right solutions earn every point, " + (runs == 1 ? "once" : runs + " times") + " idle and under load";
    }

    @Override
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(check("idle"));
        try (BusyLoops load = BusyLoops.start()) {
            findings.addAll(check("beside " + load.count() + " busy loops"));
        }
        return findings;
    }

    private List<Finding> check(String when) {
        List<Finding> findings = new ArrayList<>();
        for (Solution solution : solutions.right()) {
            List<Path> again = Collections.nCopies(runs, solution.folder());
            graded.grade(again).stream()
                    .flatMap(report -> lost(solution, report, when))
                    .distinct()
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Stream<Finding> lost(Solution solution, Report report, String when) {
        String place = solution.folder().toString();
        if (report.status() instanceof Status.NotGraded broken) {
            return Stream.of(new Finding(place, "was not graded, " + when + ": " + broken.reason()));
        }
        return report.execution().outcomes().stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .map(outcome -> new Finding(
                        place, "does not pass " + outcome.test().id() + ", " + when + ": " + said(outcome)));
    }

    private static String said(TestOutcome outcome) {
        return outcome.verdict()
                .cause()
                .map(failure -> failure.type() + ": " + failure.message())
                .orElse(outcome.verdict().headline());
    }
}
