package dev.lockstep.model;

/** A file of a submission that is not graded, and why; {@code path} is as it was handed in. */
public record IgnoredFile(String path, String reason) {}
