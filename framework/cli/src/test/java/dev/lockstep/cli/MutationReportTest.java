package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import dev.lockstep.mutation.JudgedMutant;
import dev.lockstep.mutation.JudgedMutant.Equivalent;
import dev.lockstep.mutation.JudgedMutant.Killed;
import dev.lockstep.mutation.JudgedMutant.Survived;
import dev.lockstep.mutation.MutantName;
import dev.lockstep.mutation.MutationResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author reads about mutants. */
class MutationReportTest {
    private static final JudgedMutant KILLED = judged(
            4,
            new Killed(new TestOutcome(
                    new TestCase("oslab.ClampTest#keeps()", "keeps", Visibility.HIDDEN, List.of("keeps")),
                    new Verdict.Skipped("for the sake of brevity"))));
    private static final JudgedMutant EQUIVALENT = judged(7, new Equivalent("It is the bound."));

    @Test
    void countsMutantsAndGivesTheReasonOfEachThatIsEquivalent() {
        assertThat(printed(new MutationResult(List.of(KILLED, KILLED, EQUIVALENT), List.of())))
                .containsExactly(
                        "    mutants killed  equivalent  survived",
                        "    3       2       1           0",
                        "    equivalent: Clamp.java:7, gone in Clamp.clamp (if (low) {)",
                        "        It is the bound.",
                        "  ✓ a test notices each of PIT's mutants of the reference, or nobody can");
    }

    @Test
    void listsWhatIsWrong() {
        List<Finding> findings = List.of(new Finding("Clamp.java:9", "no test notices this mutant"));

        assertThat(printed(new MutationResult(List.of(judged(9, new Survived())), findings)))
                .containsExactly(
                        "    mutants killed  equivalent  survived",
                        "    1       0       0           1",
                        "  ✗ a test notices each of PIT's mutants of the reference, or nobody can",
                        "      Clamp.java:9: no test notices this mutant");
    }

    private static JudgedMutant judged(int line, JudgedMutant.Fate fate) {
        return new JudgedMutant(
                new MutantName("Clamp.clamp", "if (low) {", "gone", 1), "solutions/clamp/Clamp.java:" + line, fate);
    }

    private static List<String> printed(MutationResult result) {
        StringWriter text = new StringWriter();
        new MutationReport(new PrintWriter(text)).print(result);
        return text.toString().lines().toList();
    }
}
