package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.model.Exercise;
import dev.lockstep.mutation.JudgedMutant;
import dev.lockstep.mutation.JudgedMutant.Equivalent;
import dev.lockstep.mutation.JudgedMutant.Killed;
import dev.lockstep.mutation.JudgedMutant.Survived;
import dev.lockstep.mutation.MutationResult;
import dev.lockstep.mutation.MutationVerifier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PIT's mutants of the reference of a tiny exercise, whose author was right about one, wrong about two, and silent about two. */
class MutationTest {
    private static final Path HOME = Build.home().resolve("framework/testkit/src/test/resources/mutation");
    private static MutationResult result;

    @BeforeAll
    static void judgeEveryMutant() {
        Exercise exercise = ExerciseCatalog.load(List.of(HOME.resolve("exercises")))
                .find("clamp")
                .orElseThrow();
        result = new MutationVerifier(Build.installation(), mutant -> {}).verify(exercise);
    }

    @Test
    void mutantsThatATestNoticesAreKilled() {
        assertThat(namesOf(Killed.class))
                .containsExactly(
                        "removed conditional - replaced comparison check with false in Clamp.clamp (if (value < bounds.low()) {)",
                        "replaced int return with 0 for oslab/clamp/Clamp::clamp in Clamp.clamp (return bounds.low();)",
                        "removed conditional - replaced comparison check with false in Clamp.clamp (if (value > bounds.high()) {)",
                        "replaced int return with 0 for oslab/clamp/Clamp::clamp in Clamp.clamp (return bounds.high();)",
                        "replaced int return with 0 for oslab/clamp/Clamp::clamp in Clamp.clamp (return value;)");
    }

    @Test
    void aSurvivorWithAReasonIsEquivalent() {
        assertThat(namesOf(Equivalent.class))
                .containsExactly("changed conditional boundary in Clamp.clamp (if (value < bounds.low()) {)");
    }

    @Test
    void aSurvivorWithoutAReasonIsListedWithItsLine() {
        assertThat(namesOf(Survived.class))
                .containsExactly(
                        "Replaced integer addition with subtraction in Clamp.clamp (calls++;)",
                        "changed conditional boundary in Clamp.clamp (if (value > bounds.high()) {)");
        assertThat(result.findings().get(1).place()).endsWith("Clamp.java:16");
        assertThat(result.findings().get(1).message())
                .startsWith("no test notices this mutant: changed conditional boundary in Clamp.clamp")
                .contains("\"line\":\"if (value > bounds.high()) {\"");
    }

    @Test
    void aReasonMustBelongToASurvivor() {
        assertThat(result.findings())
                .extracting(Object::toString)
                .anySatisfy(finding -> assertThat(finding)
                        .contains("calls a mutant equivalent that oslab.clamp.ClampTest#keepsWhatIsAbove() notices")
                        .contains("return bounds.high();"))
                .anySatisfy(finding ->
                        assertThat(finding).contains("does not exist").contains("return bounds.middle();"));
        assertThat(result.findings()).hasSize(4);
    }

    private static List<String> namesOf(Class<? extends JudgedMutant.Fate> fate) {
        return result.mutants().stream()
                .filter(mutant -> fate.isInstance(mutant.fate()))
                .map(mutant -> mutant.name().toString())
                .toList();
    }
}
