package dev.lockstep.model;

/**
 * Why a worker JVM ended before its last test.
 *
 * @param testId the test that was running
 * @param reason what the submission did, for a student to read
 */
public record Interruption(String testId, Cause cause, String reason) {
    /** What ended the worker. */
    public enum Cause {
        /** A test went past its time. */
        TIME("a test did not end in time"),
        /** The heap was used up. */
        MEMORY("the program used up its memory"),
        /** The program ended the JVM itself. */
        EXIT("the program ended the Java virtual machine, for example with System.exit"),
        /** The JVM was killed or crashed. */
        CRASH("the Java virtual machine broke down");

        private final String headline;

        Cause(String headline) {
            this.headline = headline;
        }

        /** What happened, without any value that the submission controls. */
        public String headline() {
            return headline;
        }

        /** The word used in report.json. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
