package dev.lockstep.kit.interleavings.engine;

import java.util.Set;

/**
 * What holds for every schedule of one exploration.
 *
 * @param steps most scheduling points in one schedule
 * @param spuriousWakeUps most spurious wake-ups in one schedule
 * @param earlyTimeouts whether time may pass while threads could run
 * @param judgeRaces whether a data race is a fault
 * @param judgeBusyWaiting whether going round a loop for nothing is a fault
 * @param judgeLeaks whether a thread that outlives the scenario is a fault
 * @param ignoreFaults whether a fault just ends its schedule
 * @param racing the fields whose accesses are scheduling points, as {@code Class.field}
 */
public record Settings(
        int steps,
        int spuriousWakeUps,
        boolean earlyTimeouts,
        boolean judgeRaces,
        boolean judgeBusyWaiting,
        boolean judgeLeaks,
        boolean ignoreFaults,
        Set<String> racing) {
    /** The same, with other fields as scheduling points. */
    public Settings withRacing(Set<String> more) {
        return new Settings(
                steps, spuriousWakeUps, earlyTimeouts, judgeRaces, judgeBusyWaiting, judgeLeaks, ignoreFaults, more);
    }

    /** The same, but a schedule that fails is just a schedule. */
    public Settings lenient() {
        return new Settings(
                steps, spuriousWakeUps, earlyTimeouts, judgeRaces, judgeBusyWaiting, judgeLeaks, true, racing);
    }
}
