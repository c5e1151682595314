package dev.lockstep.cli;

import dev.lockstep.core.verify.Finding;
import dev.lockstep.mutation.JudgedMutant;
import dev.lockstep.mutation.JudgedMutant.Equivalent;
import dev.lockstep.mutation.JudgedMutant.Killed;
import dev.lockstep.mutation.JudgedMutant.Survived;
import dev.lockstep.mutation.MutationResult;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Prints what became of PIT's mutants: how many, those that are equivalent with the author's reason, and what is wrong. */
final class MutationReport {
    private static final String TITLE = "a test notices each of PIT's mutants of the reference, or nobody can";

    private final PrintWriter out;

    MutationReport(PrintWriter out) {
        this.out = out;
    }

    void print(MutationResult result) {
        out.printf("    %-8s%-8s%-12s%s%n", "mutants", "killed", "equivalent", "survived");
        out.printf(
                "    %-8d%-8d%-12d%d%n",
                result.mutants().size(),
                result.count(Killed.class),
                result.count(Equivalent.class),
                result.count(Survived.class));
        result.mutants().forEach(this::printEquivalent);
        out.println("  " + (result.findings().isEmpty() ? "✓ " : "✗ ") + TITLE);
        for (Finding finding : result.findings()) {
            out.println("      " + finding);
        }
        out.flush();
    }

    private void printEquivalent(JudgedMutant mutant) {
        if (mutant.fate() instanceof Equivalent equivalent) {
            out.println("    equivalent: " + Path.of(mutant.place()).getFileName() + ", " + mutant.name());
            out.println("        " + equivalent.why());
        }
    }
}
