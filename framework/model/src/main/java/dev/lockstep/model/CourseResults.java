package dev.lockstep.model;

import java.util.List;

/**
 * What a whole course came to: the one value that lists and tables of it are made from.
 *
 * @param title of the exercise
 * @param criteria in the rubric's order
 * @param rows one for each submission that counts, in the order of the course
 * @param unmapped what else was handed in, and counts for nobody
 */
public record CourseResults(
        ExerciseId exercise, String title, List<Column> criteria, List<ResultRow> rows, List<Unmapped> unmapped) {
    /** A criterion, as the head of a column. */
    public record Column(String id, String title, int points) {}

    /**
     * Something that belongs to nobody, or counts for nobody.
     *
     * @param path where it lies, in one line
     * @param reason continues a sentence that begins with the path
     */
    public record Unmapped(String path, String reason) {}

    /** The results of a course in which everything counts. */
    public CourseResults(ExerciseId exercise, String title, List<Column> criteria, List<ResultRow> rows) {
        this(exercise, title, criteria, rows, List.of());
    }

    public CourseResults {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
        unmapped = List.copyOf(unmapped);
    }
}
