package dev.lockstep.model;

/**
 * What the submission printed while its tests ran.
 *
 * @param text the first part, up to the limit
 * @param bytes how much was printed in all, in bytes
 */
public record ProgramOutput(String text, long bytes) {
    /** Nothing was printed. */
    public static final ProgramOutput NONE = new ProgramOutput("", 0);

    /** Whether more was printed than kept. */
    public boolean isCut() {
        return bytes > text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
