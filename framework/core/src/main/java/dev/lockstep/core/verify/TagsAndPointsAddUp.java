package dev.lockstep.core.verify;

import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Clause 5: tags and points add up. */
final class TagsAndPointsAddUp implements Clause {
    private static final int TOTAL = 100;

    private final Exercise exercise;
    private final TestPlan plan;
    private final AuthorPlaces places;

    TagsAndPointsAddUp(Exercise exercise, TestPlan plan) {
        this.exercise = exercise;
        this.plan = plan;
        this.places = new AuthorPlaces(exercise);
    }

    @Override
    public String title() {
        return "tags and points add up to " + TOTAL;
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.DRAFT;
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
                        places.ofCriterion(criterion.id()),
                        "criterion '" + criterion.id() + "' is worth " + criterion.points()
                                + " points but no test carries the tag 'criterion:" + criterion.id() + "'")));
        plan.tests().forEach(test -> {
            findings.addAll(check(test));
            test.twins().forEach(id -> findings.addAll(checkTwin(test, id)));
        });
        return findings;
    }

    private List<Finding> check(TestCase test) {
        List<Finding> findings = new ArrayList<>();
        for (String id : test.criteria()) {
            if (exercise.rubric().find(id).isEmpty()) {
                findings.add(
                        new Finding(places.of(test), "carries the tag 'criterion:" + id + "', which the rubric lacks"));
            }
        }
        if (test.isHidden() && test.criteria().isEmpty()) {
            findings.add(
                    new Finding(places.of(test), "is hidden but counts for no criterion: tag it 'criterion:<id>'"));
        }
        return findings;
    }

    /** Students are told to run a twin, so they must have it, and it must be known for which loss. */
    private List<Finding> checkTwin(TestCase test, String id) {
        List<Finding> findings = new ArrayList<>();
        if (exercise.rubric().find(id).isEmpty()) {
            String known =
                    exercise.rubric().criteria().stream().map(Criterion::id).collect(Collectors.joining(", "));
            findings.add(new Finding(
                    places.of(test),
                    "carries the tag 'twin:" + id + "', which names no criterion: take one of " + known));
        }
        if (test.isHidden()) {
            findings.add(new Finding(
                    places.of(test),
                    "is hidden but carries the tag 'twin:" + id
                            + "', which is for tests that students have: remove the tag, or write the twin in "
                            + ExerciseLayout.PUBLIC_TESTS));
        }
        return findings;
    }
}
