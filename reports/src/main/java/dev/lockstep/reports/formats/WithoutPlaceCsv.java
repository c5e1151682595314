package dev.lockstep.reports.formats;

import java.util.List;

/** Plain CSV of the results that another system has no place for. */
public final class WithoutPlaceCsv {
    private WithoutPlaceCsv() {}

    /**
     * One of them.
     *
     * @param format such as {@code moodle}
     * @param submission which
     * @param reason why it has no place there, and what to do
     */
    public record Line(String format, String submission, String reason) {}

    /** The text of the file. */
    public static String render(List<Line> lines) {
        CsvText csv = new CsvText();
        csv.row("format", "submission", "reason");
        lines.forEach(line -> csv.row(line.format(), line.submission(), line.reason()));
        return csv.document();
    }
}
