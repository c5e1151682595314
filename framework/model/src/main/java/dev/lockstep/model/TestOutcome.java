package dev.lockstep.model;

/**
 * A test and what became of it.
 *
 * @param explored how far the explorations of the test went that passed, such as {@code PASSED (exhausted at bound 2, 221
 *     schedules)}, or empty; "budget" in it says that not everything was seen
 */
public record TestOutcome(TestCase test, Verdict verdict, String explored) {
    /** The outcome of a test that explored nothing. */
    public TestOutcome(TestCase test, Verdict verdict) {
        this(test, verdict, "");
    }
}
