package dev.lockstep.core.verify;

import dev.lockstep.model.ContractLevel;
import java.util.List;

/** Solutions are there, and each says what it loses. */
record SolutionsAreReadable(Solutions solutions) implements Clause {
    @Override
    public String title() {
        return "there is a reference, and every solution says what it loses";
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.COURSE;
    }

    @Override
    public List<Finding> check() {
        return solutions.problems();
    }
}
