package dev.lockstep.core.verify;

import dev.lockstep.model.ContractLevel;
import java.util.List;

/** Clause 2, second half: right solutions earn full points on a machine that has other things to do. */
final class RightOnesHoldUnderLoad implements Clause {
    private final RightOnes rightOnes;

    RightOnesHoldUnderLoad(GradedSolutions graded, Solutions solutions, AuthorPlaces places, int runs) {
        this.rightOnes = new RightOnes(graded, solutions, places, runs);
    }

    @Override
    public String title() {
        return "right solutions earn every point under load, "
                + (rightOnes.runs() == 1 ? "once" : rightOnes.runs() + " times");
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.PUBLISHED;
    }

    @Override
    public List<Finding> check() {
        try (BusyLoops load = BusyLoops.start()) {
            return rightOnes.lost("beside " + load.count() + " busy loops");
        }
    }
}
