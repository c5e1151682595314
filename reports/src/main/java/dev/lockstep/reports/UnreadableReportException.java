package dev.lockstep.reports;

import java.nio.file.Path;

/** A file is missing or is not a Lockstep report; the message names the file, the place in it and the remedy. */
public final class UnreadableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableReportException(String message) {
        super(message);
    }

    /** The same trouble, with the name of the file in front. */
    public UnreadableReportException in(Path file) {
        return new UnreadableReportException(file + " " + getMessage());
    }
}
