package dev.lockstep.model;

import java.util.List;

/**
 * The points of a submission, criterion by criterion in the rubric's order.
 *
 * @param unscored outcomes of tests that count for no criterion
 */
public record Grade(List<CriterionGrade> criteria, List<TestOutcome> unscored) {
    /** Nothing was graded. */
    public static final Grade NONE = new Grade(List.of(), List.of());

    public Grade {
        criteria = List.copyOf(criteria);
        unscored = List.copyOf(unscored);
    }

    /** The criteria's points added up. */
    public Points points() {
        return criteria.stream().map(CriterionGrade::points).reduce(Points.NONE, Points::plus);
    }

    /** Ids of the criteria that were not earned. */
    public List<String> lost() {
        return criteria.stream()
                .filter(grade -> !grade.isEarned())
                .map(grade -> grade.criterion().id())
                .toList();
    }
}
