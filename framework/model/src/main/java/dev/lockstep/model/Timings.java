package dev.lockstep.model;

/** Wall times in milliseconds. They inform and never score; two runs of one submission differ only here. */
public record Timings(long compileMillis, long executeMillis, long totalMillis) {
    /** Nothing was measured. */
    public static final Timings NONE = new Timings(0, 0, 0);
}
