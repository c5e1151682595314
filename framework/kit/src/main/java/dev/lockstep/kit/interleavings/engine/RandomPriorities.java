package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random priorities that change at a few random points: PCT (Burckhardt, Kothari, Musuvathi and Nagarakatte 2010). A bug of depth d shows
 * with a probability of at least 1 / (n * k^(d-1)) for n threads and k steps.
 */
final class RandomPriorities implements Strategy {
    private static final int DEPTH = 3;
    private static final int RARE = 24;

    private final Random random;
    private final Set<Integer> changes = new HashSet<>();
    private final Map<Integer, Integer> priorities = new HashMap<>();
    private final List<Integer> choices = new ArrayList<>();
    private int lowest;
    private int step;

    RandomPriorities(long seed, int expectedSteps) {
        random = new Random(seed);
        for (int i = 1; i < DEPTH; i++) {
            changes.add(random.nextInt(Math.max(1, expectedSteps)));
        }
    }

    @Override
    public int choose(Decision decision, Execution execution) {
        int choice = decision.data ? random.nextInt(decision.count) : pick(decision, execution.running());
        choices.add(choice);
        return choice;
    }

    private int pick(Decision decision, Task current) {
        if (current.yielding() || changes.contains(step++)) {
            priorities.put(current.id, --lowest);
        }
        int best = -1;
        for (int i = 0; i < decision.count; i++) {
            Way way = decision.ways[i];
            boolean rare = way == Way.SPURIOUS || way == Way.TIMEOUT;
            if (rare && (i > 0 && random.nextInt(RARE) == 0)) {
                return i;
            }
            if (!rare && (best < 0 || priority(decision.tasks[i]) > priority(decision.tasks[best]))) {
                best = i;
            }
        }
        return Math.max(best, 0);
    }

    private int priority(Task task) {
        return priorities.computeIfAbsent(task.id, id -> random.nextInt(1 << 20));
    }

    int[] choices() {
        return choices.stream().mapToInt(Integer::intValue).toArray();
    }
}
