package dev.lockstep.model;

/** A rule that student code broke: where, what it called, and what to use instead. */
public record Refusal(String file, int line, String call, String instead) {}
