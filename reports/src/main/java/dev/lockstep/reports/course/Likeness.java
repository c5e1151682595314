package dev.lockstep.reports.course;

import java.util.List;

/**
 * Which submissions of a course are much alike: a reason to look, never a verdict.
 *
 * @param page that lists them, relative to the folder of the course; empty if nobody compared
 * @param pairs the most alike first
 */
public record Likeness(String page, List<Pair> pairs) {
    /** Nobody compared. */
    public static final Likeness UNKNOWN = new Likeness("", List.of());

    /**
     * Two submissions.
     *
     * @param percent of both that is alike
     * @param page that shows them side by side, relative to the folder of the course
     */
    public record Pair(String left, String right, int percent, String page) {}

    public Likeness {
        pairs = List.copyOf(pairs);
    }
}
