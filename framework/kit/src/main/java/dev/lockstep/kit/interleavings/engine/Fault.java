package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong in one schedule.
 *
 * @param kind its kind
 * @param message for a student; names lines of the student's file
 * @param cause what was thrown, where something was
 */
public record Fault(Kind kind, String message, @Nullable Throwable cause) {}
