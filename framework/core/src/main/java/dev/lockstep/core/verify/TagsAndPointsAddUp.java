package dev.lockstep.core.verify;

import dev.lockstep.model.Exercise;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestPlan;
import java.util.ArrayList;
import java.util.List;

/** Clause 5: tags and points add up. */
final class TagsAndPointsAddUp implements Clause {
    private static final int TOTAL = 100;

    private final Exercise exercise;
    private final TestPlan plan;

    TagsAndPointsAddUp(Exercise exercise, TestPlan plan) {
        this.exercise = exercise;
        this.plan = plan;
    }

    @Override
    public String title() {
        return "tags and points add up to " + TOTAL;
    }

    @Override
    public List<Finding> check() {
        String manifest = exercise.folder().resolve("exercise.json").toString();
        List<Finding> findings = new ArrayList<>();
        if (exercise.rubric().possible() != TOTAL) {
            findings.add(new Finding(
                    manifest, "the rubric adds up to " + exercise.rubric().possible() + " points, not " + TOTAL));
        }
        plan.untested(exercise.rubric())
                .forEach(criterion -> findings.add(new Finding(
                        manifest,
                        "criterion '" + criterion.id() + "' is worth " + criterion.points()
                                + " points but no test carries the tag 'criterion:" + criterion.id() + "'")));
        plan.tests().forEach(test -> findings.addAll(check(test)));
        return findings;
    }

    private List<Finding> check(TestCase test) {
        List<Finding> findings = new ArrayList<>();
        for (String id : test.criteria()) {
            if (exercise.rubric().find(id).isEmpty()) {
                findings.add(new Finding(test.id(), "carries the tag 'criterion:" + id + "', which the rubric lacks"));
            }
        }
        if (test.isHidden() && test.criteria().isEmpty()) {
            findings.add(new Finding(test.id(), "is hidden but counts for no criterion: tag it 'criterion:<id>'"));
        }
        return findings;
    }
}
