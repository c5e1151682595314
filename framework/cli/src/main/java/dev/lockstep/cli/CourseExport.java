package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.formats.ReportFormat;
import dev.lockstep.reports.formats.ReportFormats;
import dev.lockstep.reports.formats.WithoutPlaceCsv;
import dev.lockstep.reports.platforms.CourseFormat;
import dev.lockstep.reports.platforms.CourseFormats;
import dev.lockstep.reports.platforms.CourseGrades;
import dev.lockstep.reports.platforms.Exported;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the results of a course in one form that another system takes in. */
sealed interface CourseExport {
    /** Writes below {@code out}, the folder of the course; returns what has no place in that form. */
    List<WithoutPlaceCsv.Line> write(List<ResultRow> rows, Path out, PrintWriter terminal) throws IOException;

    /** The form that {@code wanted} names as {@code NAME} or {@code NAME=FILE}. */
    static CourseExport of(String wanted, String column) {
        int file = wanted.indexOf('=');
        String name = file < 0 ? wanted : wanted.substring(0, file);
        Optional<CourseFormat> platform = CourseFormats.find(name);
        if (platform.isEmpty()) {
            return new OfEach(ReportFormats.find(name).orElseThrow(() -> unknown(name)));
        }
        if (file < 0) {
            throw new BadInput("--format " + name + " needs a file to fill in, " + name + "=FILE: "
                    + platform.get().template());
        }
        Path template = Path.of(wanted.substring(file + 1));
        if (!Files.isRegularFile(template)) {
            throw new BadInput("--format " + name + ": there is no file '" + template + "'; give "
                    + platform.get().template());
        }
        platform.get().problem(template, column).ifPresent(problem -> {
            throw new BadInput("--format " + name + ": " + problem);
        });
        return new FilledIn(platform.get(), template, column);
    }

    /** Writes all; returns, and lists, what has no place. */
    static WithoutPlace write(List<CourseExport> exports, List<ResultRow> rows, Path out, PrintWriter terminal) {
        List<WithoutPlaceCsv.Line> left = new ArrayList<>();
        for (CourseExport export : exports) {
            try {
                left.addAll(export.write(rows, out, terminal));
            } catch (IOException broken) {
                throw new ToolFailure("results cannot be written to " + out + ": " + broken.getMessage(), broken);
            }
        }
        WithoutPlace all = new WithoutPlace(left);
        all.write(out);
        all.print(terminal);
        return all;
    }

    private static BadInput unknown(String name) {
        return new BadInput("there is no format '" + name + "'; there are: "
                + Stream.concat(
                                CourseFormats.all().stream().map(CourseFormat::name),
                                ReportFormats.all().stream().map(ReportFormat::name))
                        .collect(Collectors.joining(", ")));
    }

    /** A copy of the platform's own file with the grades in it. */
    record FilledIn(CourseFormat platform, Path template, String column) implements CourseExport {
        @Override
        public List<WithoutPlaceCsv.Line> write(List<ResultRow> rows, Path out, PrintWriter terminal)
                throws IOException {
            Exported exported = platform.export(new CourseGrades(rows, out), template, column, out);
            if (exported instanceof Exported.Refused refused) {
                throw new BadInput(refused.problem());
            }
            Exported.Written written = (Exported.Written) exported;
            written.files().forEach(each -> terminal.println("Wrote " + each));
            terminal.println("Grades filled in: " + written.filled());
            return written.left().stream()
                    .map(each -> new WithoutPlaceCsv.Line(platform.name(), each.submission(), each.reason()))
                    .toList();
        }
    }

    /** A file for each submission. */
    record OfEach(ReportFormat format) implements CourseExport {
        @Override
        public List<WithoutPlaceCsv.Line> write(List<ResultRow> rows, Path out, PrintWriter terminal)
                throws IOException {
            int files = 0;
            List<WithoutPlaceCsv.Line> left = new ArrayList<>();
            for (ResultRow row : rows) {
                if (row.report().isEmpty()) {
                    left.add(new WithoutPlaceCsv.Line(
                            format.name(), row.submission().value(), "was not graded, so there is no report"));
                } else {
                    Path folder = out.resolve(row.report());
                    Report report = ReportFolder.readInstructor(folder);
                    files +=
                            ReportFormats.write(report, List.of(format), folder).size();
                }
            }
            terminal.println(
                    "Wrote " + files + " files of format " + format.name() + " below " + out.resolve("submissions"));
            return left;
        }
    }
}
