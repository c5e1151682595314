package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lockstep.core.compile.Compiled;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateFailuresTest {
    @Test
    void refusesWhatCouldFailAfterEveryTestHasItsVerdict() {
        assertThatExceptionOfType(BrokenExercise.class)
                .isThrownBy(() -> check("class TlbTest { @AfterAll static void balanced() {} @Test void t() {} }"))
                .withMessage("tlb: oslab.TlbTest.balanced() carries @AfterAll, whose failure comes too late to fail a "
                        + "test; use @AfterEach");
    }

    @Test
    void acceptsWhatFailsATest() {
        assertThatCode(() -> check(
                        "class TlbTest { @BeforeAll static void a() {} @AfterEach void b() {} @Test void t() {} }"))
                .doesNotThrowAnyException();
    }

    private static void check(String source) {
        Map<String, ClassFacts> facts =
                ClassFacts.readAll(Compiled.of("package oslab; import org.junit.jupiter.api.*; " + source));
        try (Annotations annotations = new Annotations(facts, Compiled.junit())) {
            LateFailures.refuse(Path.of("tlb"), facts, annotations);
        }
    }
}
