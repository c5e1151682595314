package dev.lockstep.model;

/**
 * Where a thread stood when time ran out.
 *
 * @param thread name of the thread
 * @param state {@code RUNNABLE}, {@code BLOCKED}, {@code WAITING} or {@code TIMED_WAITING}
 * @param frame the innermost frame of the submission; its line is 0 for a running thread, which has no fixed place
 */
public record ThreadPosition(String thread, String state, Frame frame) {
    @Override
    public String toString() {
        return thread + " is " + state + " in " + frame;
    }
}
