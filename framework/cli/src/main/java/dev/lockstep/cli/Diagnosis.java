package dev.lockstep.cli;

import dev.lockstep.core.sandbox.Level;
import dev.lockstep.core.sandbox.ProbeResult;
import dev.lockstep.core.sandbox.SandboxProbe;
import dev.lockstep.model.Protection;
import java.io.PrintWriter;
import java.util.List;

/**
 * What was found when every sandbox was tried.
 *
 * @param results strongest first; the last one works
 */
record Diagnosis(List<ProbeResult> results) {
    Diagnosis {
        results = List.copyOf(results);
    }

    /** Prints each result, the limits that hold, and what would help; returns the level that is used. */
    Level print(PrintWriter out) {
        ProbeResult.Works used = used();
        Protection protection = used.sandbox().protection();
        out.println("Sandbox: " + used.level() + ", " + used.level().title());
        out.println();
        results.forEach(result -> print(result, out));
        out.println();
        out.println("Holds:      " + String.join(", ", protection.holds()));
        out.println("Does not:   " + (protection.lacks().isEmpty() ? "-" : String.join(", ", protection.lacks())));
        SandboxProbe.remedy(protection).ifPresent(remedy -> out.println("For a memory cgroup: " + remedy));
        if (results.get(0) instanceof ProbeResult.Fails best) {
            out.println();
            out.println("To get " + best.level() + ": " + best.remedy());
        }
        return used.level();
    }

    private ProbeResult.Works used() {
        return results.stream()
                .filter(ProbeResult.Works.class::isInstance)
                .map(ProbeResult.Works.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void print(ProbeResult result, PrintWriter out) {
        String found = result instanceof ProbeResult.Fails fails
                ? fails.problem().lines().findFirst().orElse("does not work")
                : "works";
        out.printf("  %s  %-15s %s%n", result.level(), result.level().title(), found);
    }
}
