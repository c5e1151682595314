package dev.lockstep.kit.pictures;

import java.util.Map;

/**
 * What a test expected beside what it found, step by step, as data.
 *
 * <p>The grader carries {@link #members()} into {@code report.json} and draws it; {@link #text()} is the same for a terminal.
 * A new kind needs a record here, its twin in the model, a reader and a writer, and a drawing in the reports.
 */
public sealed interface Picture permits AddressWalk, AccessTimeline, WorkerGantt, ProcessLanes {
    /** As lines for a terminal, none of them ending in spaces. */
    String text();

    /** The members of a JSON object, one of them {@code kind}. */
    Map<String, Object> members();

    /** Index of the first step at which expected and found differ, or -1. */
    int firstDifference();

    /**
     * Fails if expected and found differ somewhere.
     *
     * @param headline one sentence that says what is wrong
     * @throws PictureFailure with this picture
     */
    default void assertNoDifference(String headline) {
        if (firstDifference() >= 0) {
            throw new PictureFailure(headline, this);
        }
    }
}
