package dev.lockstep.kit.interleavings.engine;

/**
 * How long to look. Never in seconds: the verdict must not depend on the machine.
 *
 * @param schedules most schedules of the systematic search
 * @param steps most scheduling points, all schedules together
 * @param preemptions most preemptions in one schedule of the systematic search
 * @param random schedules with random priorities, where the systematic search did not see everything
 * @param seed of the random schedules
 */
public record Budget(int schedules, long steps, int preemptions, int random, long seed) {}
