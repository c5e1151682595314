package dev.lockstep.reports.platforms;

import dev.lockstep.model.ResultRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The grades of a course.
 *
 * @param folder that the rows' reports are relative to
 */
public record CourseGrades(List<ResultRow> rows, Path folder) {
    private static final String INSTRUCTOR = "instructor";

    public CourseGrades {
        rows = List.copyOf(rows);
    }

    /** The page that the student of {@code row} may see, if it is there. */
    Optional<Path> studentPage(ResultRow row) {
        if (!row.report().endsWith(INSTRUCTOR)) {
            return Optional.empty();
        }
        String student = row.report().substring(0, row.report().length() - INSTRUCTOR.length()) + "student";
        return Optional.of(folder.resolve(student).resolve("report.html")).filter(Files::isRegularFile);
    }
}
