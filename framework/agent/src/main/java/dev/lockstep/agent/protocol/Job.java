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
 * @param methods the tests to run, as fully qualified methods, in this order; events name them by index
 */
public record Job(
        long nonce, long testMillis, Map<String, byte[]> submission, Map<String, byte[]> tests, List<String> methods) {
    public Job {
        submission = Map.copyOf(submission);
        tests = Map.copyOf(tests);
        methods = List.copyOf(methods);
    }
}
