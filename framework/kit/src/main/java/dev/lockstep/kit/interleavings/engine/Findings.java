package dev.lockstep.kit.interleavings.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an exploration found.
 *
 * @param fault what is wrong, or null
 * @param bound preemptions of the failing schedule, or the bound up to which everything was seen, or -1
 * @param schedules how many schedules ran
 * @param exhausted whether every schedule within the bound was seen
 * @param complete whether every schedule was seen, whatever its preemptions
 * @param choices of the failing schedule, shrunk
 * @param racing the fields whose accesses were scheduling points
 * @param threads names of the threads of the failing schedule, by number
 * @param steps of the failing schedule
 * @param blocked threads that could not go on
 * @param races of the failing schedule
 */
public record Findings(
        @Nullable Fault fault,
        int bound,
        int schedules,
        boolean exhausted,
        boolean complete,
        int[] choices,
        Set<String> racing,
        List<String> threads,
        List<Step> steps,
        List<Blocked> blocked,
        List<Race> races) {
    static Findings broken(Fault fault) {
        return new Findings(
                fault, 0, 0, false, false, new int[0], Set.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Findings none(int bound, int schedules, boolean exhausted, boolean complete, Set<String> racing) {
        return new Findings(
                null,
                bound,
                schedules,
                exhausted,
                complete,
                new int[0],
                racing,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
