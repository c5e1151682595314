package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a failing schedule easier to read: takes back one choice after another as long as it fails in the same way. */
final class Shrinker {
    private static final int MOST_ATTEMPTS = 150;
    private static final long MOST_EFFORT = 300_000;

    private final Function<int[], Attempt> runner;
    private int attempts;
    private long effort;

    /** How a schedule went. */
    record Attempt(@Nullable Fault fault, int[] choices, int cost, int switches, int steps) {
        boolean failsAs(Kind kind) {
            return fault != null && fault.kind() == kind;
        }

        boolean simplerThan(Attempt other) {
            if (cost != other.cost) {
                return cost < other.cost;
            }
            if (switches != other.switches) {
                return switches < other.switches;
            }
            return steps < other.steps;
        }
    }

    Shrinker(Function<int[], Attempt> runner) {
        this.runner = runner;
    }

    int[] shrink(int[] choices, Kind kind) {
        Attempt best = runner.apply(choices);
        if (!best.failsAs(kind)) {
            return choices;
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int i = best.choices.length - 1; i >= 0 && attempts < MOST_ATTEMPTS && effort < MOST_EFFORT; i--) {
                Attempt simpler = without(best, i, kind);
                if (simpler != null) {
                    best = simpler;
                    better = true;
                    i = Math.min(i, best.choices.length);
                }
            }
        }
        return best.choices;
    }

    private @Nullable Attempt without(Attempt best, int index, Kind kind) {
        if (index >= best.choices.length || best.choices[index] == 0) {
            return null;
        }
        int[] fewer = Arrays.copyOf(best.choices, best.choices.length);
        fewer[index] = 0;
        attempts++;
        Attempt attempt = runner.apply(fewer);
        effort += attempt.steps;
        return attempt.failsAs(kind) && attempt.simplerThan(best) ? attempt : null;
    }
}
