package dev.lockstep.core.course;

import dev.lockstep.core.intake.Printable;

/**
 * Something among the submissions that belongs to nobody, as far as can be told without guessing.
 *
 * <p>Both texts hold names that others chose; here they are one line each, with control and invisible characters escaped.
 *
 * @param path where it lies
 * @param reason why, and what to do about it; continues a sentence that begins with the path
 */
public record Unmapped(String path, String reason) {
    public Unmapped {
        path = Printable.line(path);
        reason = Printable.line(reason);
    }
}
