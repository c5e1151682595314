package dev.lockstep.reports.course;

import java.util.List;

/**
 * What the page of a course says of all submissions.
 *
 * @param exercise id of the exercise
 * @param title of the exercise
 * @param criteria in the rubric's order
 * @param similar the page that compares submissions, relative to the folder of the course; empty if there is none
 * @param pairs the submissions that are most alike, the most alike first
 */
public record CourseHeading(
        String exercise, String title, List<Criterion> criteria, String similar, List<SimilarPair> pairs) {
    /** A criterion of the rubric. */
    public record Criterion(String id, String title, int points) {}

    /**
     * Two submissions that share much.
     *
     * @param page that shows them side by side, relative to the folder of the course
     * @param percent of both that is alike
     */
    public record SimilarPair(String left, String right, int percent, String page) {}

    public CourseHeading {
        criteria = List.copyOf(criteria);
        pairs = List.copyOf(pairs);
    }

    /** A course whose submissions were not compared with each other. */
    public CourseHeading(String exercise, String title, List<Criterion> criteria) {
        this(exercise, title, criteria, "", List.of());
    }
}
