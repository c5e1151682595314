package dev.lockstep.mutation;

import dev.lockstep.core.verify.Finding;
import java.util.List;

/**
 * What became of every mutant of a reference, in the order of its files and their lines.
 *
 * @param findings survivors without a reason, and reasons without a survivor
 */
public record MutationResult(List<JudgedMutant> mutants, List<Finding> findings) {
    public MutationResult {
        mutants = List.copyOf(mutants);
        findings = List.copyOf(findings);
    }

    /** How many met this fate. */
    public long count(Class<? extends JudgedMutant.Fate> fate) {
        return mutants.stream().filter(mutant -> fate.isInstance(mutant.fate())).count();
    }
}
