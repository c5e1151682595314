package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;

/** Vector clocks (Mattern 1989) as plain arrays that grow with the number of threads. */
final class Clocks {
    static final int[] NONE = new int[0];

    private Clocks() {}

    /** The least clock that is not before either; reuses {@code into} where it is long enough. */
    static int[] join(int[] into, int[] other) {
        int[] result = into.length >= other.length ? into : Arrays.copyOf(into, other.length);
        for (int i = 0; i < other.length; i++) {
            if (other[i] > result[i]) {
                result[i] = other[i];
            }
        }
        return result;
    }

    static int at(int[] clock, int thread) {
        return thread < clock.length ? clock[thread] : 0;
    }

    static int[] tick(int[] clock, int thread) {
        int[] result = thread < clock.length ? clock : Arrays.copyOf(clock, Math.max(thread + 1, 6));
        result[thread]++;
        return result;
    }
}
