package dev.lockstep.agent.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker reports, in order: {@code Began}, then {@code Started} and {@code Finished} of each test, with {@code Measured} between them, then {@code Ended}. */
public sealed interface Event {
    /** The worker is up and is about to run the first code of the submission: from here on, its end is the student's doing. */
    record Began() implements Event {}

    /** The test with this index is about to run. */
    record Started(int test) implements Event {}

    /**
     * The test with this index has ended.
     *
     * @param reason why it was skipped, or empty
     * @param explored how far the explorations of a test went that passed, or empty
     */
    record Finished(
            int test,
            Result result,
            String reason,
            String explored,
            @Nullable Thrown thrown) implements Event {
        /** The end of a test that explored nothing. */
        public Finished(int test, Result result, String reason, @Nullable Thrown thrown) {
            this(test, result, reason, "", thrown);
        }
    }

    /** The answer to the question with this index, as JSON; empty if it is too long to send. */
    record Answered(int question, String answer) implements Event {}

    /** The test with this index, which runs, publishes something that it measured. */
    record Measured(int test, String name, String value) implements Event {}

    /** Time ran out in the test with this index, or outside any test if -1; the worker ends itself after this. */
    record TimedOut(int test, List<Position> threads) implements Event {
        public TimedOut {
            threads = List.copyOf(threads);
        }
    }

    /** Every test was run or skipped. */
    record Ended() implements Event {}

    /** JUnit's word for how a test ended; everything but {@code SUCCESSFUL} is not a pass. */
    enum Result {
        SUCCESSFUL,
        FAILED,
        ABORTED,
        SKIPPED
    }
}
