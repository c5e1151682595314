package dev.lockstep.core.grade;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Grade;
import dev.lockstep.model.Rubric;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Awards the points of a rubric for what an execution showed. Pure: the same outcomes give the same grade. */
public final class Grader {
    private Grader() {}

    /** One grade for each criterion of {@code rubric}, in its order. A criterion without outcomes earns nothing. */
    public static Grade grade(Rubric rubric, Execution execution) {
        List<CriterionGrade> grades = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            List<TestOutcome> outcomes = execution.outcomes().stream()
                    .filter(outcome -> outcome.test().criteria().contains(criterion.id()))
                    .toList();
            grades.add(new CriterionGrade(
                    criterion, visibility(outcomes), outcomes, List.of(), twins(criterion, execution)));
        }
        List<TestOutcome> unscored = execution.outcomes().stream()
                .filter(outcome -> outcome.test().criteria().stream()
                        .allMatch(id -> rubric.find(id).isEmpty()))
                .toList();
        return new Grade(explained(grades), unscored);
    }

    private static List<String> twins(Criterion criterion, Execution execution) {
        return execution.outcomes().stream()
                .map(TestOutcome::test)
                .filter(test -> test.isPublicTwinOf(criterion.id()))
                .map(TestCase::id)
                .toList();
    }

    /** A criterion is public only if students have all of its tests. */
    private static Visibility visibility(List<TestOutcome> outcomes) {
        boolean allPublic = !outcomes.isEmpty()
                && outcomes.stream().noneMatch(outcome -> outcome.test().isHidden());
        return allPublic ? Visibility.PUBLIC : Visibility.HIDDEN;
    }

    private static List<CriterionGrade> explained(List<CriterionGrade> grades) {
        Set<String> lost = new HashSet<>();
        grades.stream()
                .filter(grade -> !grade.isEarned())
                .forEach(grade -> lost.add(grade.criterion().id()));
        return grades.stream()
                .map(grade -> grade.isEarned() ? grade : explained(grade, lost))
                .toList();
    }

    private static CriterionGrade explained(CriterionGrade grade, Set<String> lost) {
        List<String> by =
                grade.criterion().requires().stream().filter(lost::contains).toList();
        return new CriterionGrade(grade.criterion(), grade.visibility(), grade.outcomes(), by, grade.twins());
    }
}
