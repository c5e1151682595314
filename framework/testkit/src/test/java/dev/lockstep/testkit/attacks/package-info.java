/**
 * What hostile submissions try, run for real and judged: {@link dev.lockstep.testkit.attacks.AttackSuiteTest} is the door.
 *
 * <p>The tests start a JVM of an unprivileged user, {@link dev.lockstep.testkit.attacks.AttackMain}, and read what it found.
 */
package dev.lockstep.testkit.attacks;
