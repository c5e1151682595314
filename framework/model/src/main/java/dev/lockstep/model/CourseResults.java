package dev.lockstep.model;

import java.util.List;

/**
 * What a whole course came to: the one value that lists and tables of it are made from.
 *
 * @param title of the exercise
 * @param criteria in the rubric's order
 * @param rows one for each submission, in the order of the course
 */
public record CourseResults(ExerciseId exercise, String title, List<Column> criteria, List<ResultRow> rows) {
    /** A criterion, as the head of a column. */
    public record Column(String id, String title, int points) {}

    public CourseResults {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
    }
}
