package dev.lockstep.model;

import java.util.List;

/**
 * Wall times in milliseconds, and what tests measured. They inform and never score; two runs of one submission differ only here.
 *
 * @param testsMillis all tests together, from the start of each to its end as the grader saw them
 * @param longestTestMillis the longest of them
 * @param facts what public tests measured, in the order in which they published it
 */
public record Timings(
        long compileMillis,
        long executeMillis,
        long totalMillis,
        long testsMillis,
        long longestTestMillis,
        List<Fact> facts) {
    /** Nothing was measured. */
    public static final Timings NONE = new Timings(0, 0, 0, 0, 0, List.of());

    public Timings {
        facts = List.copyOf(facts);
    }
}
