package dev.lockstep.agent.protocol;

/** One frame of a stack; {@code line} is 0 if unknown, {@code file} is a bare file name or empty. */
public record CodePoint(String type, String method, String file, int line) {}
