package dev.lockstep.model;

/**
 * What a test expected beside what it found, step by step, as data that reports draw.
 *
 * <p>It comes out of the worker JVM, so its texts are foreign; numbers and counts that cannot be drawn are refused.
 */
public sealed interface Picture permits AddressWalk, AccessTimeline, WorkerGantt, ProcessLanes {
    /** The word used in report.json. */
    String kind();

    /** What is shown, in a few words. */
    String title();

    /** Index of the first step at which expected and found differ, or -1. */
    int firstDifference();
}
