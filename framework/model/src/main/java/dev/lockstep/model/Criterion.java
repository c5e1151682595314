package dev.lockstep.model;

import java.util.List;

/**
 * One thing that a submission is graded for.
 *
 * @param id the word that tests name in a tag {@code criterion:<id>}
 * @param title the behaviour that earns the points, such as "Every waiter gets its permit"
 * @param points points possible, at least 1
 * @param hint what a student reads who loses the criterion; leads to the fix, never states it
 * @param requires ids of criteria whose failure explains a failure of this one; explains only, deducts nothing
 * @param feedback whether students see the failing schedule or the picture of a hidden test
 */
public record Criterion(String id, String title, int points, String hint, List<String> requires, Feedback feedback) {
    /** @throws IllegalArgumentException if there are no points to earn */
    public Criterion {
        requires = List.copyOf(requires);
        if (points < 1) {
            throw new IllegalArgumentException("criterion '" + id + "' is worth " + points + " points; at least 1");
        }
    }

    /** A criterion that gives a hint and no more. */
    public Criterion(String id, String title, int points, String hint, List<String> requires) {
        this(id, title, points, hint, requires, Feedback.HINT);
    }
}
