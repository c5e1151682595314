package dev.lockstep.reports;

import dev.lockstep.model.Report;

/**
 * Reports as JSON, in the shape {@value #SCHEMA}.
 *
 * <p>Class files are not part of the JSON: a report that is read back has {@code ClassFiles.NONE}. A surrogate without
 * its partner, which no file could hold, is written as U+FFFD.
 */
public final class ReportJson {
    /** The name of the shape, first member of every report.json. */
    public static final String SCHEMA = "lockstep/report/v1";

    private ReportJson() {}

    /** The report as pretty-printed JSON with {@code \n} line ends; equal reports give equal text. */
    public static String write(Report report) {
        return JsonReportWriter.write(report);
    }

    /**
     * The report that {@link #write} made {@code json} from. Members that we do not know are passed over.
     *
     * @throws UnreadableReportException if {@code json} is not JSON or not a report of this shape
     */
    public static Report read(String json) {
        return JsonReportReader.read(json);
    }
}
