package dev.lockstep.model;

import java.util.Locale;

/** Who may see a test: it is a folder of the exercise, not a marker on the test. */
public enum Visibility {
    /** In {@code src/test}: students have it. */
    PUBLIC,
    /** In {@code src/hidden}: students see the criterion and its hint, nothing else. */
    HIDDEN;

    /** The word used in report.json. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
