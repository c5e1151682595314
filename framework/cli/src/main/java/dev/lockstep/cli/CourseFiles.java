package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.CourseResults;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.WholeFileWriter;
import dev.lockstep.reports.course.CourseIndex;
import dev.lockstep.reports.formats.CourseCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Writes what shows a whole course: tables and the index. */
final class CourseFiles {
    private CourseFiles() {}

    static void write(CourseResults results, Path out, Language language, PrintWriter terminal) {
        try {
            Path csv = out.resolve("results.csv");
            WholeFileWriter.write(csv, CourseCsv.render(results));
            Path index = out.resolve("index.html");
            WholeFileWriter.write(index, CourseIndex.render(results, SimilarFiles.likeness(out), language));
            terminal.println("Results: " + csv);
            terminal.println("Index:   " + index);
        } catch (IOException broken) {
            throw new ToolFailure("the results cannot be written to " + out + ": " + broken.getMessage(), broken);
        }
    }
}
