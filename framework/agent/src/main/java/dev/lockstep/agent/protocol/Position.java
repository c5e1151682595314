package dev.lockstep.agent.protocol;

/** Where a thread stands: its innermost frame in the submission. */
public record Position(String thread, String state, CodePoint at) {}
