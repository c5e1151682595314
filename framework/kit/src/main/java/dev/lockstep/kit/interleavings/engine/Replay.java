package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;

/** Follows given choices, then goes on without preemptions. */
final class Replay implements Strategy {
    private final int[] wanted;
    private int[] taken = new int[32];
    private int depth;
    private int cost;
    private int switches;

    Replay(int[] wanted) {
        this.wanted = wanted;
    }

    @Override
    public int choose(Decision decision, Execution execution) {
        int choice = depth < wanted.length ? Math.min(wanted[depth], decision.count() - 1) : 0;
        if (depth == taken.length) {
            taken = Arrays.copyOf(taken, depth * 2);
        }
        taken[depth++] = choice;
        cost += decision.cost(choice);
        if (!decision.data && decision.tasks[choice] != execution.running()) {
            switches++;
        }
        return choice;
    }

    int cost() {
        return cost;
    }

    int switches() {
        return switches;
    }

    /** What was chosen, without the defaults at the end. */
    int[] choices() {
        int end = depth;
        while (end > 0 && taken[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(taken, end);
    }
}
