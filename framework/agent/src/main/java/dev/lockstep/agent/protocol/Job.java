package dev.lockstep.agent.protocol;

import java.util.List;
import java.util.Map;

/**
 * All that a worker needs, sent by the controller as the first and only message in that direction.
 *
 * <p>Classes travel as bytes, so nothing of a test or of another submission lies on a disk that student code could read.
 *
 * @param nonce repeated in every event, so that only who read the job can report; secret from student code
 * @param testMillis time of one test, in milliseconds: processor time while it computes, wall time while it waits
 * @param submission the student's classes: binary name to class-file bytes
 * @param tests the test classes: binary name to class-file bytes
 * @param woven the same for tests that explore schedules, rewritten for exploration
 * @param methods the tests to run, as fully qualified methods, in this order; events name them by index
 * @param replay one schedule to run in place of exploring, or none
 * @param questions cases to answer in place of running tests, or none
 */
public record Job(
        long nonce,
        long testMillis,
        Map<String, byte[]> submission,
        Map<String, byte[]> tests,
        Woven woven,
        List<String> methods,
        Replay replay,
        Questions questions) {
    public Job {
        submission = Map.copyOf(submission);
        tests = Map.copyOf(tests);
        methods = List.copyOf(methods);
    }

    /** A job that runs tests. */
    public Job(
            long nonce,
            long testMillis,
            Map<String, byte[]> submission,
            Map<String, byte[]> tests,
            Woven woven,
            List<String> methods,
            Replay replay) {
        this(nonce, testMillis, submission, tests, woven, methods, replay, Questions.NONE);
    }

    /** A job without exploration. */
    public Job(
            long nonce,
            long testMillis,
            Map<String, byte[]> submission,
            Map<String, byte[]> tests,
            List<String> methods) {
        this(nonce, testMillis, submission, tests, Woven.NONE, methods, Replay.NONE);
    }

    /**
     * Classes rewritten for exploration, by binary name.
     *
     * @param submission a copy of its own of the student's classes
     * @param tests the test classes that explore
     * @param fresh whether static state makes it necessary to define them anew for each schedule
     */
    public record Woven(Map<String, byte[]> submission, Map<String, byte[]> tests, boolean fresh) {
        /** No test explores. */
        public static final Woven NONE = new Woven(Map.of(), Map.of(), false);

        public Woven {
            submission = Map.copyOf(submission);
            tests = Map.copyOf(tests);
        }
    }

    /**
     * Cases to put to the submission.
     *
     * @param adapter the class among {@code tests} that puts them, a {@code dev.lockstep.kit.oracle.OracleAdapter}
     * @param inputs one JSON object each; events name them by index
     */
    public record Questions(String adapter, List<String> inputs) {
        /** Run tests. */
        public static final Questions NONE = new Questions("", List.of());

        public Questions {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * One schedule to run again.
     *
     * @param schedule as a trace gives it, or empty to explore
     * @param exploration which exploration of the test it belongs to, counted from 1
     */
    public record Replay(String schedule, int exploration) {
        /** Explore. */
        public static final Replay NONE = new Replay("", 0);
    }
}
