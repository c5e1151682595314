package dev.lockstep.mutation;

import dev.lockstep.core.verify.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What an author wrote about mutants that no test can kill.
 *
 * @param file holds the reasons
 * @param reasons why nobody can tell the mutant from the original, by mutant
 * @param problems what is wrong with the file
 */
record EquivalentMutants(Path file, Map<MutantName, String> reasons, List<Finding> problems) {
    EquivalentMutants {
        reasons = Map.copyOf(reasons);
        problems = List.copyOf(problems);
    }
}
