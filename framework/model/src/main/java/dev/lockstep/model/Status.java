package dev.lockstep.model;

/** Whether a report grades its submission. */
public sealed interface Status {
    /** The word used in report.json. */
    String id();

    /** The points are what the submission earned. */
    record Graded() implements Status {
        @Override
        public String id() {
            return "graded";
        }
    }

    /** Our own fault: no grade, least of all 0; {@code reason} asks a human to look. */
    record NotGraded(String reason) implements Status {
        @Override
        public String id() {
            return "not-graded";
        }
    }
}
