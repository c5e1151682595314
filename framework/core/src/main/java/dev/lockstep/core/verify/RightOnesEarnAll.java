package dev.lockstep.core.verify;

import dev.lockstep.model.ContractLevel;
import java.util.List;

/** Clause 2, first half: the reference, and every other right solution, earns full points, run after run. */
final class RightOnesEarnAll implements Clause {
    private final RightOnes rightOnes;

    RightOnesEarnAll(GradedSolutions graded, Solutions solutions, AuthorPlaces places, int runs) {
        this.rightOnes = new RightOnes(graded, solutions, places, runs);
    }

    @Override
    public String title() {
        return "right solutions earn every point, " + (rightOnes.runs() == 1 ? "once" : rightOnes.runs() + " times");
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.COURSE;
    }

    @Override
    public void begin() {
        rightOnes.begin();
    }

    @Override
    public List<Finding> check() {
        return rightOnes.lost("idle");
    }
}
