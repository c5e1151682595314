package dev.lockstep.kit.interleavings.engine;

/**
 * A thread that could not go on when the schedule ended.
 *
 * @param thread its number
 * @param state what it waits for, in words
 * @param object what it waits for, or empty
 * @param at where
 */
public record Blocked(int thread, String state, String object, String at) {}
