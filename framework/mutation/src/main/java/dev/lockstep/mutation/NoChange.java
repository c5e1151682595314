package dev.lockstep.mutation;

import java.util.Map;

/** Knows mutants that change nothing: they return what their line returns anyway. */
final class NoChange {
    private static final Map<String, String> RETURNED = Map.of(
            "replaced boolean return with false", "return false;",
            "replaced boolean return with true", "return true;",
            "replaced int return with 0", "return 0;",
            "replaced long return with 0", "return 0;",
            "replaced return value with null", "return null;",
            "replaced return value with \"\"", "return \"\";",
            "replaced return value with Optional.empty", "return Optional.empty();",
            "replaced return value with Collections.emptyList", "return List.of();");

    private NoChange() {}

    static boolean in(MutantName mutant) {
        return RETURNED.entrySet().stream()
                .anyMatch(returned -> mutant.change().startsWith(returned.getKey())
                        && mutant.line().equals(returned.getValue()));
    }
}
