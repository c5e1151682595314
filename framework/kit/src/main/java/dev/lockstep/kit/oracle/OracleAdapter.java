package dev.lockstep.kit.oracle;

/**
 * Puts one case of a file of cases to the submission, and says what it answered.
 *
 * <p>An exercise has at most one class that implements this, among its hidden tests, with a constructor without
 * parameters. It runs in a worker JVM, for one case after another.
 */
@FunctionalInterface
public interface OracleAdapter {
    /**
     * The submission's answer to {@code input}, in the shape of the case's {@code expected}.
     *
     * @return plain values, as {@link dev.lockstep.kit.json.Json} writes them
     * @throws BadCase if the input is not of the form that this exercise knows
     */
    Object answer(OracleInput input);
}
