package dev.lockstep.mutation;

import dev.lockstep.core.verify.Finding;
import dev.lockstep.mutation.JudgedMutant.Killed;
import dev.lockstep.mutation.JudgedMutant.Survived;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an author's reasons and what the tests noticed do not go together. */
final class Disagreements {
    private Disagreements() {}

    static List<Finding> between(List<JudgedMutant> judged, EquivalentMutants equivalents) {
        List<Finding> findings = new ArrayList<>();
        judged.stream()
                .filter(mutant -> mutant.fate() instanceof Survived)
                .map(mutant -> survivor(mutant, equivalents))
                .forEach(findings::add);
        Map<MutantName, JudgedMutant> byName =
                judged.stream().collect(Collectors.toMap(JudgedMutant::name, Function.identity()));
        equivalents.reasons().keySet().stream()
                .sorted(Comparator.comparing(MutantName::toString))
                .flatMap(name -> reason(name, byName, equivalents).stream())
                .forEach(findings::add);
        return findings;
    }

    private static Finding survivor(JudgedMutant mutant, EquivalentMutants equivalents) {
        return new Finding(
                mutant.place(),
                "no test notices this mutant: " + mutant.name()
                        + "; let a hidden test notice it, or add why nobody can to " + equivalents.file()
                        + ":\n        " + MutantEntry.of(mutant.name()));
    }

    private static List<Finding> reason(
            MutantName name, Map<MutantName, JudgedMutant> judged, EquivalentMutants equivalents) {
        String file = equivalents.file().toString();
        JudgedMutant mutant = judged.get(name);
        if (mutant == null) {
            return List.of(new Finding(file, "gives a reason for a mutant that does not exist: " + name));
        }
        return mutant.fate() instanceof Killed killed
                ? List.of(new Finding(
                        file,
                        "calls a mutant equivalent that " + killed.by().test().id() + " notices: " + name
                                + "; delete the entry"))
                : List.of();
    }
}
