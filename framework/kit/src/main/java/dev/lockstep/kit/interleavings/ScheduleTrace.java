package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Blocked;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.engine.Race;
import dev.lockstep.kit.interleavings.engine.Step;
import java.util.List;

/**
 * The shortest failing schedule, as data.
 *
 * @param kind what is wrong
 * @param message in a sentence for a student
 * @param scenario its name
 * @param exploration which exploration of the test it was, counted from 1; 0 for a replay by hand
 * @param schedule replays it
 * @param schedules how many schedules ran until it was found
 * @param threads names of the threads, by number; 0 is the scenario itself
 * @param events what happened, in order
 * @param blocked threads that could not go on at the end
 * @param races accesses that nothing orders
 */
public record ScheduleTrace(
        Kind kind,
        String message,
        String scenario,
        int exploration,
        Schedule schedule,
        int schedules,
        List<String> threads,
        List<Step> events,
        List<Blocked> blocked,
        List<Race> races) {
    public ScheduleTrace {
        threads = List.copyOf(threads);
        events = List.copyOf(events);
        blocked = List.copyOf(blocked);
        races = List.copyOf(races);
    }

    /** The kind and the message in one line. */
    public String headline() {
        return kind.headline() + ": " + message;
    }

    /** The steps as a table: what a terminal prints. */
    public String text() {
        return TraceText.of(this);
    }

    /** The events that tell a reader something. */
    public List<Step> shown() {
        return events.stream().filter(TraceText::tells).toList();
    }

    /** What an event did, in words, without its place. */
    public String words(Step event) {
        return TraceText.words(this, event);
    }

    /** One line of JSON. */
    public String json() {
        return TraceJson.of(this);
    }
}
