package dev.lockstep.model;

import java.util.Locale;

/** How much a student learns from a hidden test that failed. */
public enum Feedback {
    /** The criterion's hint. */
    HINT,
    /**
     * Also the failing schedule, as far as it ran through the student's own lines. Which lines run can depend on what
     * the hidden test passes in, so a determined student learns more than from a hint.
     *
     * <p>Also the picture of a failing step, with all its values: an author who asks for it gives away what that hidden
     * test passes in.
     */
    TRACE;

    /** The word used in manifests and in report.json. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
