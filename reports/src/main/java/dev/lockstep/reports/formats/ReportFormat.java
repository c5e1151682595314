package dev.lockstep.reports.formats;

import dev.lockstep.model.Report;
import java.util.Optional;
import java.util.Set;

/** A form in which another system reads one report. */
public interface ReportFormat {
    /** What a user types to get it, such as {@code junit}. */
    String name();

    /** What it is, in a few words. */
    String description();

    /** Who reads it. The format sees only the report made for that audience. */
    Set<Report.Audience> audiences();

    /** The name of its file. */
    String fileName(Report report);

    /** The text of its file, or empty where no file says it best; the same report gives the same text. */
    Optional<String> render(Report report);
}
