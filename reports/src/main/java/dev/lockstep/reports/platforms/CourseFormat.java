package dev.lockstep.reports.platforms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A form in which a platform takes in the grades of a course. It fills in a file of the platform's own, and makes none up. */
public interface CourseFormat {
    /** What a user types to get it, such as {@code moodle}. */
    String name();

    /** What the file is that it fills in, and where an instructor finds it. */
    String template();

    /**
     * Why nothing can be filled in there, to be known before hours of grading; empty if something can.
     *
     * @param template the platform's file
     * @param column the column to fill in, or empty if only one can be meant
     */
    Optional<String> problem(Path template, String column);

    /**
     * Fills in the grades.
     *
     * @param template the platform's file; it is read and not changed
     * @param column the column to fill in, or empty if only one can be meant
     * @param out folder for what is written
     * @throws IOException if the disk refuses
     */
    Exported export(CourseGrades grades, Path template, String column, Path out) throws IOException;
}
