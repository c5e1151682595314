package dev.lockstep.reports.formats;

import dev.lockstep.model.ScheduleTrace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param rule what it breaks
 * @param message what happened
 * @param place the student's line, if one is known
 * @param schedule that shows it, if an exploration found one
 */
record Finding(
        Rule rule,
        String message,
        @Nullable Spot place,
        @Nullable ScheduleTrace schedule) {
    /** What can be broken: compiling, the rules of the exercise, its API, a criterion, a public test. */
    record Rule(String id, String title, String hint) {}

    Optional<Spot> spot() {
        return Optional.ofNullable(place);
    }

    Optional<ScheduleTrace> traced() {
        return Optional.ofNullable(schedule);
    }
}
