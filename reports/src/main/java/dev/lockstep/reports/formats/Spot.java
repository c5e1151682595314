package dev.lockstep.reports.formats;

import dev.lockstep.model.SourceFile;

/**
 * A place in a file of the student's.
 *
 * @param source the file
 * @param line 1-based, and the file has it
 * @param column 1-based, or 0 if unknown
 */
record Spot(SourceFile source, int line, int column) {
    /** Where the file lies in a student's repository: handouts are Maven projects. */
    String path() {
        return "src/main/java/" + source.path();
    }

    /** The line without the white space around it. */
    String text() {
        return source.lines().get(line - 1).strip();
    }
}
