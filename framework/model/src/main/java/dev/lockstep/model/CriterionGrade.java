package dev.lockstep.model;

import java.util.List;

/**
 * What a submission earned for one criterion: all of its points, or none.
 *
 * @param outcomes the tests that count for the criterion
 * @param explainedBy ids of required criteria that were lost too, and so may explain this loss; deducts nothing
 * @param twins ids of public tests that show at a student's desk what the criterion judges
 */
public record CriterionGrade(
        Criterion criterion,
        Visibility visibility,
        List<TestOutcome> outcomes,
        List<String> explainedBy,
        List<String> twins) {
    public CriterionGrade {
        outcomes = List.copyOf(outcomes);
        explainedBy = List.copyOf(explainedBy);
        twins = List.copyOf(twins);
    }

    /** A grade for a criterion that no public test is a twin of. */
    public CriterionGrade(
            Criterion criterion, Visibility visibility, List<TestOutcome> outcomes, List<String> explainedBy) {
        this(criterion, visibility, outcomes, explainedBy, List.of());
    }

    /** Whether there is at least one test and every test passed. No test found is never a pass. */
    public boolean isEarned() {
        return !outcomes.isEmpty()
                && outcomes.stream().allMatch(outcome -> outcome.verdict().isPassed());
    }

    /** All of the criterion's points, or none of them. */
    public Points points() {
        return new Points(isEarned() ? criterion.points() : 0, criterion.points());
    }

    /** The first verdict that cost the points, or passed. */
    public Verdict verdict() {
        return outcomes.stream()
                .map(TestOutcome::verdict)
                .filter(verdict -> !verdict.isPassed())
                .findFirst()
                .orElseGet(() -> isEarned() ? new Verdict.Passed() : new Verdict.Skipped("no test counts for it"));
    }
}
