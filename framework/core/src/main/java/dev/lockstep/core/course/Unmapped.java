package dev.lockstep.core.course;

/**
 * Something among the submissions that belongs to nobody, as far as can be told without guessing.
 *
 * @param path where it lies
 * @param reason why, and what to do about it; continues a sentence that begins with the path
 */
public record Unmapped(String path, String reason) {}
