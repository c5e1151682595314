package dev.lockstep.model;

/** Whether a report grades its submission. */
public sealed interface Status {
    /** The word used in report.json. */
    String id();

    /**
     * The points are what the submission earned.
     *
     * @param flaky whether another run gave another result: time alone decided one of them. What counts is the run that had
     *     the machine to itself.
     */
    record Graded(boolean flaky) implements Status {
        /** Graded once, or every time alike. */
        public Graded() {
            this(false);
        }

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
