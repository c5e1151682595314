package dev.lockstep.reports.formats;

import java.util.List;

/** Plain CSV of what lies among the submissions of a course and belongs to nobody. */
public final class UnmappedCsv {
    private UnmappedCsv() {}

    /**
     * One of them.
     *
     * @param path where it lies
     * @param reason why it is nobody's
     */
    public record Line(String path, String reason) {}

    /** The text of the file. */
    public static String render(List<Line> lines) {
        CsvText csv = new CsvText();
        csv.row("path", "reason");
        lines.forEach(line -> csv.row(line.path(), line.reason()));
        return csv.document();
    }
}
