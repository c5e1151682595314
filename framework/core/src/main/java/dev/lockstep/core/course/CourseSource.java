package dev.lockstep.core.course;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Knows how one platform lays out the submissions of a course.
 *
 * <p>What it cannot map to a submission it lists with the reason; it never guesses whose something is.
 */
public interface CourseSource {
    /** The word that chooses it on the command line, such as {@code plain}. */
    String name();

    /** Which of several submissions of one person count; those that never do are not read. */
    default Attempts attempts() {
        return Attempts.LAST;
    }

    /** Whether what lies at {@code submissions} can only have come from this platform. */
    boolean recognizes(Path submissions);

    /**
     * Lists the submissions at {@code submissions}; reads none of them.
     *
     * @throws IOException if there is nothing that can be listed; the message continues a sentence that begins with the path
     */
    Course read(Path submissions) throws IOException;
}
