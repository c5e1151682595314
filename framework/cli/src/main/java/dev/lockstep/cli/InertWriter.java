package dev.lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;

/**
 * Prints text such that no build service takes a part of it for a command, whoever chose it and whatever the environment.
 *
 * <p>GitHub obeys a line whose first visible characters are two colons, and {@code ##[command]} anywhere in a line; Azure
 * and TeamCity obey {@code ##vso[} and {@code ##teamcity[}. So a colon that begins a line, and a bracket after two hashes
 * and a word, are spelled as Java spells them. Only {@link #command} prints a command.
 */
final class InertWriter extends PrintWriter {
    private final InertText text;

    private InertWriter(InertText text) {
        super(text, true);
        this.text = text;
    }

    /** A writer to {@code out}, or {@code out} itself if it is one of these. */
    static InertWriter of(PrintWriter out) {
        return out instanceof InertWriter inert ? inert : new InertWriter(new InertText(out));
    }

    /** Prints one line as it is: a command of our own. */
    void command(String line) {
        flush();
        try {
            text.command(line);
        } catch (IOException broken) {
            setError();
        }
        flush();
    }
}
