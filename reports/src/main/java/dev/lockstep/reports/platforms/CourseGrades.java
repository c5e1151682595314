package dev.lockstep.reports.platforms;

import dev.lockstep.model.ResultRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The grades of a course, a row for each submission that counts.
 *
 * @param folder that the rows' reports are relative to
 */
public record CourseGrades(List<ResultRow> rows, Path folder) {
    public CourseGrades {
        rows = List.copyOf(rows);
    }

    /** The page that the student of {@code row} may see, if it is there. */
    Optional<Path> studentPage(ResultRow row) {
        return row.report().isEmpty()
                ? Optional.empty()
                : Optional.of(folder.resolve(row.report()).resolve("student").resolve("report.html"))
                        .filter(Files::isRegularFile);
    }
}
