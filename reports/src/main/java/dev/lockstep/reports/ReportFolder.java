package dev.lockstep.reports;

import dev.lockstep.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that a grading leaves behind: {@code instructor} and {@code student}, each with {@value #JSON} and
 * {@value #HTML}. The student's folder holds nothing of hidden tests and can be handed out as it is.
 */
public final class ReportFolder {
    private static final String JSON = "report.json";
    private static final String HTML = "report.html";

    private ReportFolder() {}

    /**
     * Writes both reports below {@code out}, which is created where needed. Each file appears whole or not at all.
     *
     * @param report the instructor's report
     * @return the files written, the instructor's first
     * @throws IOException if the disk refuses
     * @throws IllegalArgumentException if {@code report} was made for a student, and so has lost what the other needs
     */
    public static List<Path> write(Report report, Path out) throws IOException {
        return write(report, out, Language.ENGLISH);
    }

    /** The same with pages in another language. */
    public static List<Path> write(Report report, Path out, Language language) throws IOException {
        if (report.audience() != Report.Audience.INSTRUCTOR) {
            throw new IllegalArgumentException("both reports are made from the instructor's, not from the student's");
        }
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Report each : List.of(report, report.forStudent())) {
            Path folder = out.resolve(each.audience().id());
            texts.put(folder.resolve(JSON), ReportJson.write(each));
            texts.put(folder.resolve(HTML), HtmlReport.render(each, language));
        }
        return written(texts);
    }

    /**
     * Writes {@code report} alone to {@code folder}: what a student makes at home has one reader.
     *
     * @return the page
     * @throws IOException if the disk refuses
     */
    public static Path writeOnly(Report report, Path folder, Language language) throws IOException {
        Path page = folder.resolve(HTML);
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(folder.resolve(JSON), ReportJson.write(report));
        texts.put(page, HtmlReport.render(report, language));
        written(texts);
        return page;
    }

    /**
     * The instructor's report.
     *
     * @param place its report.json, the folder that holds it, or the folder given to {@link #write}
     * @throws UnreadableReportException if there is no report, it is broken, or it is a student's
     * @throws IOException if the disk refuses
     */
    public static Report readInstructor(Path place) throws IOException {
        Path json = Files.isRegularFile(place) ? place : reportsIn(place).get(0);
        Report report = read(json);
        if (report.audience() != Report.Audience.INSTRUCTOR) {
            throw new UnreadableReportException(json + " is the student's report; give the instructor's");
        }
        return report;
    }

    /**
     * The one report that lies in {@code folder} itself, whoever it was made for.
     *
     * @throws UnreadableReportException if there is none, or it is broken
     * @throws IOException if the disk refuses
     */
    public static Report readOnly(Path folder) throws IOException {
        return read(folder.resolve(JSON));
    }

    /**
     * Renders the pages again, from report.json alone.
     *
     * @param folder the folder given to {@link #write}, or one of the two in it
     * @return the pages written
     * @throws UnreadableReportException if there is no report or it is broken; then no page was written
     * @throws IOException if the disk refuses
     */
    public static List<Path> render(Path folder) throws IOException {
        return render(folder, Language.ENGLISH);
    }

    /** The same with pages in another language. */
    public static List<Path> render(Path folder, Language language) throws IOException {
        Map<Path, String> pages = new LinkedHashMap<>();
        for (Path json : reportsIn(folder)) {
            pages.put(json.resolveSibling(HTML), HtmlReport.render(read(json), language));
        }
        return written(pages);
    }

    /** Writes only once every text is made, so that trouble with one leaves none behind. */
    private static List<Path> written(Map<Path, String> texts) throws IOException {
        for (Map.Entry<Path, String> each : texts.entrySet()) {
            WholeFileWriter.write(each.getKey(), each.getValue());
        }
        return List.copyOf(texts.keySet());
    }

    private static List<Path> reportsIn(Path folder) {
        List<Path> found = Stream.of(folder.resolve("instructor"), folder.resolve("student"), folder)
                .map(each -> each.resolve(JSON))
                .filter(Files::isRegularFile)
                .toList();
        if (found.isEmpty()) {
            throw new UnreadableReportException(
                    folder + " holds no report: expected " + JSON
                            + " in it, or in instructor or student below it. Give the folder that 'lockstep grade --out' wrote.");
        }
        return found;
    }

    private static Report read(Path json) throws IOException {
        try {
            return ReportJson.read(WholeFileReader.read(json));
        } catch (UnreadableReportException e) {
            throw e.in(json);
        }
    }
}
