package dev.lockstep.core.execute;

/** What became of one case that was put to a submission. */
public sealed interface Answer {
    /** The submission answered; {@code json} as the exercise's adapter wrote it. */
    record Given(String json) implements Answer {}

    /** The submission broke off or did not end. */
    record NotGiven(String reason) implements Answer {}

    /** The case is not of the form that the exercise asks for. */
    record BadCase(String message) implements Answer {}
}
