package dev.lockstep.model;

/**
 * What a grade was found with: all that is needed to find it again.
 *
 * @param lockstep version of Lockstep
 * @param jdk version of the JDK that ran the tests, such as {@code 17.0.15}
 * @param worker what it ran them from
 * @param protection what stood between student code and the machine
 * @param seed of every choice that is random
 */
public record Environment(
        String lockstep, String jdk, RuntimeForm worker, Protection protection, Limits limits, long seed) {
    /** What a student may see of it. */
    Environment forStudent() {
        return new Environment(lockstep, jdk, worker.forStudent(), protection.forStudent(), limits, seed);
    }
}
