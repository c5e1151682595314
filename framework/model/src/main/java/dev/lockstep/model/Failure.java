package dev.lockstep.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a test went wrong, copied out of the worker JVM and bounded.
 *
 * @param type class name of what was thrown
 * @param message its message, or empty
 * @param comparison what was expected and found, where the assertion says
 * @param frames where it was thrown, innermost first: frames of the submission and of the test only
 * @param trace the failing schedule, where an exploration found one
 * @param picture what was expected beside what was found, step by step, where the test says so
 */
public record Failure(
        String type,
        String message,
        @Nullable Comparison comparison,
        List<Frame> frames,
        @Nullable ScheduleTrace trace,
        @Nullable Picture picture) {
    /** The {@link #type()} of a failure that the link check found: the submission lacks a member that the test calls. */
    public static final String MISSING_MEMBER = "missing-member";

    /** What a student sees of a hidden failure: nothing. */
    public static final Failure WITHHELD = of("", "");

    public Failure {
        frames = List.copyOf(frames);
    }

    /** A failure that no exploration found and no picture shows. */
    public Failure(String type, String message, @Nullable Comparison comparison, List<Frame> frames) {
        this(type, message, comparison, frames, null, null);
    }

    /** A failure that no code threw, such as a missing method. */
    public static Failure of(String type, String message) {
        return new Failure(type, message, null, List.of());
    }

    /** What was expected and found, where the assertion says. */
    public Optional<Comparison> compared() {
        return Optional.ofNullable(comparison);
    }

    /** The failing schedule, where an exploration found one. */
    public Optional<ScheduleTrace> traced() {
        return Optional.ofNullable(trace);
    }

    /** What was expected beside what was found, where the test says so. */
    public Optional<Picture> pictured() {
        return Optional.ofNullable(picture);
    }

    /** This failure with the schedule that shows it, or without one. */
    public Failure with(@Nullable ScheduleTrace schedule) {
        return new Failure(type, message, comparison, frames, schedule, picture);
    }

    /** This failure with a picture that shows it, or without one. */
    public Failure with(@Nullable Picture shown) {
        return new Failure(type, message, comparison, frames, trace, shown);
    }
}
