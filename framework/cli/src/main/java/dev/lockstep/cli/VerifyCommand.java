package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.verify.ContractVerifier;
import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import dev.lockstep.mutation.JudgedMutant;
import dev.lockstep.mutation.MutationResult;
import dev.lockstep.mutation.MutationVerifier;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds exercises to their contract. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks exercises as an author needs it: tests bite, points add up, the handout works.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of exercises; all of them if none is given.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--full", description = "Runs right solutions 20 times idle and 20 times under load.")
    private boolean full;

    @Option(
            names = "--mutation",
            description =
                    "Also makes PIT's mutants of the reference; the tests must notice each, or its author say why not.")
    private boolean mutation;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = ContractLevels.class,
            description = "How much is asked for: draft, course or published; as the manifest says if not given.")
    private @Nullable ContractLevel level;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = context.installation();
        ContractVerifier verifier = full ? ContractVerifier.full(installation) : ContractVerifier.brief(installation);
        int findings = 0;
        for (Exercise exercise : exercises()) {
            findings += verify(exercise, verifier);
            if (mutation) {
                findings += mutants(installation, exercise).size();
            }
        }
        return findings == 0 ? ExitCode.OK : ExitCode.LOST;
    }

    private List<Finding> mutants(Installation installation, Exercise exercise) {
        PrintWriter progress = spec.commandLine().getErr();
        MutationVerifier verifier = new MutationVerifier(installation, mutant -> {
            progress.print(mutant.fate() instanceof JudgedMutant.Survived ? '!' : '.');
            progress.flush();
        });
        MutationResult result = verifier.verify(exercise);
        progress.println();
        new MutationReport(spec.commandLine().getOut()).print(result);
        return result.findings();
    }

    private int verify(Exercise exercise, ContractVerifier verifier) {
        ContractLevel asked = level != null ? level : exercise.level();
        PrintWriter out = spec.commandLine().getOut();
        out.println(exercise.id() + "  " + exercise.title());
        int findings = verifier.verify(exercise, asked, this::print).size();
        out.println(
                findings == 0
                        ? "  passes at level " + asked.id() + ": " + asked.meaning()
                        : "  does not pass at level " + asked.id() + ": " + findings
                                + (findings == 1 ? " finding" : " findings"));
        return findings;
    }

    private List<Exercise> exercises() {
        if (!ids.isEmpty()) {
            return ids.stream().map(context::exercise).toList();
        }
        ExerciseCatalog catalog = context.catalog();
        if (!catalog.problems().isEmpty()) {
            throw new BadInput(catalog.problems().stream().map(Object::toString).toList());
        }
        return catalog.exercises();
    }

    private void print(String clause, List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("  " + (findings.isEmpty() ? "✓ " : "✗ ") + clause);
        findings.forEach(finding -> out.println("      " + finding));
    }
}
