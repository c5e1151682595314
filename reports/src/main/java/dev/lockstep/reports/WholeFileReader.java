package dev.lockstep.reports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files. */
final class WholeFileReader {
    private WholeFileReader() {}

    /** @throws UnreadableReportException if {@code file} is not UTF-8 */
    static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnreadableReportException("is not text in UTF-8. Grade the submission again.");
        }
    }
}
