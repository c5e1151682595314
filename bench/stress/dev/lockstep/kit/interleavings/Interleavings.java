package dev.lockstep.kit.interleavings;

import java.util.function.Supplier;

/** Stands in for the explorer: a scenario becomes the body of a stress loop with real threads. */
public final class Interleavings {
    private Interleavings() {}

    /** A stress loop of this scenario. */
    public static Exploration explore(Scenario scenario) {
        return new Exploration(scenario, false);
    }

    /** That something never happens cannot be told from its not having happened yet. */
    public static Reachability canReach(Situation situation) {
        throw new NotExpressible("what no schedule reaches");
    }

    /** Needs a search for a sequential order of what was seen. */
    public static <T> Linearizability<T> linearizable(
            Supplier<? extends T> specification, Supplier<? extends T> implementation) {
        throw new NotExpressible("whether results fit a sequential order");
    }
}
