package dev.lockstep.reports.platforms;

import dev.lockstep.model.ResultRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grades of a course.
 *
 * @param folder that the rows' reports are relative to
 */
public record CourseGrades(List<ResultRow> rows, Path folder) {
    public CourseGrades {
        rows = best(rows);
    }

    /** Of several attempts of one person that were all graded, the one with the most points. */
    private static List<ResultRow> best(List<ResultRow> rows) {
        Map<String, ResultRow> best = new LinkedHashMap<>();
        for (ResultRow row : rows) {
            boolean isAttempt =
                    row.origin().attempt() > 0 || row.origin().handedIn().isPresent();
            String key = isAttempt
                    ? "of " + row.origin().id() + "\0" + row.origin().account()
                    : "itself " + row.submission();
            best.merge(
                    key,
                    row,
                    (one, other) -> other.isGraded()
                                    && other.points().earned() > one.points().earned()
                            ? other
                            : one);
        }
        return List.copyOf(best.values());
    }

    /** The page that the student of {@code row} may see, if it is there. */
    Optional<Path> studentPage(ResultRow row) {
        return row.report().isEmpty()
                ? Optional.empty()
                : Optional.of(folder.resolve(row.report()).resolve("student").resolve("report.html"))
                        .filter(Files::isRegularFile);
    }
}
