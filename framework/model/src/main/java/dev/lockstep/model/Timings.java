package dev.lockstep.model;

import java.util.List;

/**
 * Wall times in milliseconds, and what tests measured. They inform and never score; two runs of one submission differ only here.
 *
 * @param facts what public tests measured, in the order in which they published it
 */
public record Timings(long compileMillis, long executeMillis, long totalMillis, List<Fact> facts) {
    /** Nothing was measured. */
    public static final Timings NONE = new Timings(0, 0, 0);

    public Timings {
        facts = List.copyOf(facts);
    }

    /** Times alone. */
    public Timings(long compileMillis, long executeMillis, long totalMillis) {
        this(compileMillis, executeMillis, totalMillis, List.of());
    }
}
