package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.verify.ContractVerifier;
import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.Exercise;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every exercise of the catalogue passes its contract: what {@code lockstep verify} checks. */
class ExerciseContractsTest {
    private final ExerciseCatalog catalog =
            ExerciseCatalog.load(List.of(Build.home().resolve("exercises")));

    @Test
    void noManifestIsBroken() {
        assertThat(catalog.problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExercisePassesItsContract() {
        return catalog.exercises().stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.id().value(), () -> verify(exercise)));
    }

    private static void verify(Exercise exercise) {
        List<Finding> findings = ContractVerifier.brief(Build.installation()).verify(exercise, (clause, found) -> {});

        assertThat(findings).isEmpty();
    }
}
