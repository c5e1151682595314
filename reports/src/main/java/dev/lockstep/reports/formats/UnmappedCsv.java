package dev.lockstep.reports.formats;

import dev.lockstep.model.CourseResults;
import java.util.List;

/** Plain CSV of what lies among the submissions of a course and belongs to nobody. */
public final class UnmappedCsv {
    private UnmappedCsv() {}

    /** The text of the file. */
    public static String render(List<CourseResults.Unmapped> lines) {
        CsvText csv = new CsvText();
        csv.row("path", "reason");
        lines.forEach(line -> csv.row(line.path(), line.reason()));
        return csv.document();
    }
}
