package dev.lockstep.core.verify;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grades every right solution some times, and finds what it lost. */
record RightOnes(GradedSolutions graded, Solutions solutions, AuthorPlaces places, int runs) {
    void begin() {
        graded.begin(solutions.right().stream().map(Solution::folder).toList());
    }

    /** What was lost; {@code when} ends the sentence. */
    List<Finding> lost(String when) {
        List<Solution> again = solutions.right().stream()
                .flatMap(solution -> Stream.generate(() -> solution).limit(runs))
                .toList();
        List<Report> reports = graded.grade(again.stream().map(Solution::folder).toList());
        return IntStream.range(0, again.size())
                .boxed()
                .flatMap(i -> lost(again.get(i), reports.get(i), when))
                .distinct()
                .toList();
    }

    private Stream<Finding> lost(Solution solution, Report report, String when) {
        String folder = solution.folder().toString();
        if (report.status() instanceof Status.NotGraded broken) {
            return Stream.of(new Finding(folder, "was not graded, " + when + ": " + broken.reason()));
        }
        List<Finding> before = BeforeTests.findings(solution, report);
        return !before.isEmpty()
                ? before.stream()
                : report.execution().outcomes().stream()
                        .filter(outcome -> !outcome.verdict().isPassed())
                        .map(outcome -> lost(solution, outcome, when));
    }

    private Finding lost(Solution solution, TestOutcome outcome, String when) {
        Optional<Failure> cause = outcome.verdict().cause();
        String said = cause.map(failure -> failure.type() + ": " + failure.message())
                .orElse(outcome.verdict().headline());
        String at = cause.flatMap(failure -> AuthorPlaces.of(solution, failure))
                .orElse(solution.folder().toString());
        return new Finding(
                places.of(outcome.test(), cause),
                "is not passed by " + at + ", " + when + ": " + said + " ("
                        + outcome.test().id() + ")");
    }
}
