package dev.lockstep.reports;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.TestOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the failing schedule that is read first: the one with the fewest steps. */
final class ShortestTrace {
    private ShortestTrace() {}

    /** The shortest, of criteria that stand unfolded if these have any. */
    static Optional<ScheduleTrace> of(Report report) {
        List<CriterionGrade> criteria = report.grade().criteria();
        Stream<TestOutcome> unfolded = criteria.stream()
                .filter(grade -> grade.explainedBy().isEmpty())
                .flatMap(grade -> grade.outcomes().stream());
        Stream<TestOutcome> folded = criteria.stream()
                .filter(grade -> !grade.explainedBy().isEmpty())
                .flatMap(grade -> grade.outcomes().stream());
        return shortest(unfolded).or(() -> shortest(folded)).or(() -> shortest(report.grade().unscored().stream()));
    }

    private static Optional<ScheduleTrace> shortest(Stream<TestOutcome> outcomes) {
        return outcomes.flatMap(outcome -> outcome.verdict().cause().stream())
                .map(Failure::traced)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(trace -> trace.events().size()));
    }
}
