package dev.lockstep.mutation;

import dev.lockstep.model.TestOutcome;

/**
 * A mutant and what became of it.
 *
 * @param place its file and line
 */
public record JudgedMutant(MutantName name, String place, Fate fate) {
    /** What became of a mutant. */
    public sealed interface Fate {}

    /** A test that counts for points did not pass. */
    public record Killed(TestOutcome by) implements Fate {}

    /** It lost no point, and the author says why nobody can tell it from the original. */
    public record Equivalent(String why) implements Fate {}

    /** It lost no point, and nobody says why. */
    public record Survived() implements Fate {}
}
