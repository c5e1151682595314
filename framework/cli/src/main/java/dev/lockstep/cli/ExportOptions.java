package dev.lockstep.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which forms of a course's results are written for other systems. */
final class ExportOptions {
    @Option(
            names = "--format",
            paramLabel = "NAME[=FILE]",
            description = "moodle=WORKSHEET.csv or canvas=GRADEBOOK.csv fill in a copy of your platform's own file;"
                    + " gradescope, junit, sarif, github-annotations, github-summary and csv write a file for each"
                    + " submission. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--grade-column",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "Which column of the gradebook to fill in: the assignment's title or number.")
    private String column = "";

    /** The forms that were asked for, all known. */
    List<CourseExport> chosen() {
        return formats.stream()
                .distinct()
                .map(format -> CourseExport.of(format, column))
                .toList();
    }
}
