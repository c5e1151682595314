package dev.lockstep.core.verify;

import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import java.util.List;

/** Clause 4: every criterion is lost by some mutant. */
final class EveryCriterionBites implements Clause {
    private final Exercise exercise;
    private final Solutions solutions;
    private final AuthorPlaces places;

    EveryCriterionBites(Exercise exercise, Solutions solutions) {
        this.exercise = exercise;
        this.solutions = solutions;
        this.places = new AuthorPlaces(exercise);
    }

    @Override
    public String title() {
        return "every criterion is lost by some mutant";
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.PUBLISHED;
    }

    @Override
    public List<Finding> check() {
        return exercise.rubric().criteria().stream()
                .filter(criterion -> solutions.mutants().stream()
                        .noneMatch(mutant -> mutant.loses().contains(criterion.id())))
                .map(criterion -> new Finding(
                        places.ofCriterion(criterion.id()),
                        "criterion '" + criterion.id() + "' is lost by no mutant: write one that loses it"))
                .toList();
    }
}
