package dev.lockstep.desk;

import dev.lockstep.kit.interleavings.Replay;
import dev.lockstep.kit.interleavings.Schedule;
import dev.lockstep.kit.interleavings.ScheduleTrace;
import java.util.Optional;

/**
 * Which schedule to run instead of exploring: the system property {@code lockstep.replay}.
 *
 * <p>{@code v1:b1:0x7.2} is for the first exploration of a test method, {@code v1:b1:0x7.2@3} for the third.
 *
 * @param schedule as a failure gives it
 * @param exploration counted from 1
 */
record ReplayRequest(Schedule schedule, int exploration) {
    static final String PROPERTY = "lockstep.replay";

    ReplayRequest {
        if (exploration < 1) {
            throw new IllegalArgumentException("explorations are counted from 1, not " + exploration);
        }
    }

    static ReplayRequest of(ScheduleTrace failed) {
        return new ReplayRequest(failed.schedule(), Math.max(1, failed.exploration()));
    }

    /** What this JVM was asked for. */
    static Optional<ReplayRequest> fromProperty() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .filter(text -> !text.isBlank())
                .map(ReplayRequest::parse);
    }

    static ReplayRequest parse(String text) {
        int at = text.lastIndexOf('@');
        try {
            return new ReplayRequest(
                    Schedule.parse(at < 0 ? text : text.substring(0, at)),
                    at < 0 ? 1 : Integer.parseInt(text.substring(at + 1)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "-D" + PROPERTY + "=" + text + " is no schedule; copy the whole line that the failure printed",
                    wrong);
        }
    }

    void begin() {
        Replay.next(schedule, exploration);
    }

    /** As an argument of a JVM or of Maven. */
    String argument() {
        return "-D" + PROPERTY + "=" + schedule + (exploration == 1 ? "" : "@" + exploration);
    }
}
