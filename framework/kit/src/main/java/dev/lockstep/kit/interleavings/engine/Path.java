package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/** The choices that lead to an alternative, latest first, sharing what they have in common. */
record Path(@Nullable Path before, int choice, int length) {
    static Path after(@Nullable Path before, int choice) {
        return new Path(before, choice, before == null ? 1 : before.length + 1);
    }

    static int[] choices(@Nullable Path path) {
        int[] choices = new int[path == null ? 0 : path.length];
        for (Path at = path; at != null; at = at.before) {
            choices[at.length - 1] = at.choice;
        }
        return choices;
    }
}
