package dev.lockstep.reports.platforms;

import java.nio.file.Path;
import java.util.List;

/** What filling in a platform's file came to. */
public sealed interface Exported {
    /**
     * Grades were filled in.
     *
     * @param files what was written
     * @param filled how many rows got a grade
     * @param left what got none
     */
    record Written(List<Path> files, int filled, List<Left> left) implements Exported {
        public Written {
            files = List.copyOf(files);
            left = List.copyOf(left);
        }
    }

    /** A submission that has no place there; {@code reason} is a sentence about it. */
    record Left(String submission, String reason) {
        @Override
        public String toString() {
            return submission + ": " + reason;
        }
    }

    /** The file is not what the platform exports, or cannot be read for certain; nothing was written. */
    record Refused(String problem) implements Exported {}
}
