package dev.lockstep.model;

/**
 * What the compiler says about one place of a source file.
 *
 * @param file path below the source root, or empty when the message belongs to no file
 * @param line 1-based, or 0 when the message belongs to no line
 * @param column 1-based, or 0
 * @param message javac's words, in English
 * @param source the source line, or empty
 */
public record Diagnostic(String file, int line, int column, String message, String source) {}
