package dev.lockstep.model;

/**
 * What a grade was found with: all that is needed to find it again.
 *
 * @param lockstep version of Lockstep
 * @param jdk version of the JDK that ran the tests, such as {@code 17.0.15}
 * @param sandbox level of the sandbox, {@code S0} to {@code S3}
 * @param seed of every choice that is random
 */
public record Environment(String lockstep, String jdk, String sandbox, Limits limits, long seed) {}
