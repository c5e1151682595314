package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;

/** The alternatives at one scheduling point: which thread goes on and how, or which of several waiters is meant. Reused. */
public final class Decision {
    int count;
    boolean data;
    Task[] tasks = new Task[16];
    Way[] ways = new Way[16];
    int[] costs = new int[16];
    long[] keys = new long[16];

    void clear() {
        count = 0;
        data = false;
    }

    void add(Task task, Way way, int cost) {
        if (count == tasks.length) {
            tasks = Arrays.copyOf(tasks, count * 2);
            ways = Arrays.copyOf(ways, count * 2);
            costs = Arrays.copyOf(costs, count * 2);
            keys = Arrays.copyOf(keys, count * 2);
        }
        tasks[count] = task;
        ways[count] = way;
        costs[count++] = cost;
    }

    /** How many alternatives there are, at least two. */
    int count() {
        return count;
    }

    /** What an alternative costs in preemptions. */
    int cost(int alternative) {
        return data ? 0 : costs[alternative];
    }

    /** A hash of the state that an alternative leads to. */
    long key(int alternative) {
        return keys[alternative];
    }
}
