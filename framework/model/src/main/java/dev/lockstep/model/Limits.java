package dev.lockstep.model;

import java.time.Duration;

/**
 * What one submission may use while it runs. A limit that student code reaches is the student's result, not our fault.
 *
 * @param test time of one test: processor time while it computes, wall time while all of its threads wait
 * @param heapMegabytes Java heap of the worker JVM, in MiB
 * @param outputKilobytes how much of what the program prints is kept, in KiB; the rest is counted and dropped
 */
public record Limits(Duration test, int heapMegabytes, int outputKilobytes) {
    /** Ten seconds a test, 128 MiB of heap, 64 KiB of output. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), 128, 64);

    /** @throws IllegalArgumentException unless every limit is positive */
    public Limits {
        if (test.isZero() || test.isNegative() || heapMegabytes < 1 || outputKilobytes < 1) {
            throw new IllegalArgumentException("limits must be positive: " + test + ", " + heapMegabytes + " MiB heap, "
                    + outputKilobytes + " KiB output");
        }
    }
}
