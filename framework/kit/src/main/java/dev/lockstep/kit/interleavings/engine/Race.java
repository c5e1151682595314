package dev.lockstep.kit.interleavings.engine;

/**
 * Two accesses that nothing orders.
 *
 * @param field the variable
 * @param first where one is
 * @param second where the other is
 */
public record Race(String field, String first, String second) {}
