package dev.lockstep.reports.course;

import java.util.List;

/**
 * What a comparison of all submissions found.
 *
 * @param compared how many were compared
 * @param unreadable submissions that could not be
 * @param pairs the most alike first
 */
public record Comparisons(int compared, List<String> unreadable, List<Pair> pairs) {
    /**
     * Two submissions that are much alike.
     *
     * @param percent of both that is alike
     */
    public record Pair(String left, String right, int percent, List<Match> matches) {
        public Pair {
            matches = List.copyOf(matches);
        }
    }

    /** Lines on the left that are like lines on the right. */
    public record Match(Lines left, Lines right) {}

    /** Lines of a file, both ends included, counted from 1. */
    public record Lines(String file, int from, int to) {}

    public Comparisons {
        unreadable = List.copyOf(unreadable);
        pairs = List.copyOf(pairs);
    }
}
