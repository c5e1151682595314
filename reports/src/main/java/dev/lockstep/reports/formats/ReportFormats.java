package dev.lockstep.reports.formats;

import dev.lockstep.model.Report;
import dev.lockstep.reports.WholeFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All formats of single reports, and the one place that decides which report a format sees. */
public final class ReportFormats {
    private static final List<ReportFormat> ALL = List.of(
            new GradescopeResults(),
            new JunitXml(),
            new Sarif(),
            new GithubAnnotations(),
            new GithubSummary(),
            new CriteriaCsv());

    private ReportFormats() {}

    /** Every format. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /** The format called {@code name}. */
    public static Optional<ReportFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * Writes each format beside the report.json of its audience: {@code OUT/instructor} or {@code OUT/student}.
     *
     * @param report the instructor's report
     * @return the files written
     * @throws IOException if the disk refuses
     */
    public static List<Path> write(Report report, List<ReportFormat> formats, Path out) throws IOException {
        if (report.audience() != Report.Audience.INSTRUCTOR) {
            throw new IllegalArgumentException("formats are made from the instructor's report, not from the student's");
        }
        List<Path> written = new ArrayList<>();
        for (Report each : List.of(report, report.forStudent())) {
            for (ReportFormat format : formats) {
                if (format.audiences().contains(each.audience())) {
                    written.addAll(
                            write(each, format, out.resolve(each.audience().id())));
                }
            }
        }
        return written;
    }

    private static List<Path> write(Report report, ReportFormat format, Path folder) throws IOException {
        Path file = folder.resolve(format.fileName(report));
        Optional<String> text = format.render(report);
        if (text.isEmpty()) {
            Files.deleteIfExists(file); // of an earlier run: it would tell of another grade
            return List.of();
        }
        WholeFileWriter.write(file, text.get());
        return List.of(file);
    }
}
