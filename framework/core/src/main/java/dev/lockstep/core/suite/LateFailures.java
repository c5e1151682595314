package dev.lockstep.core.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses what could fail when every test of a class has its verdict already: nobody would lose a point for it. */
final class LateFailures {
    private static final Set<String> AFTER_ALL = Set.of("Lorg/junit/jupiter/api/AfterAll;");

    private LateFailures() {}

    static void refuse(Path folder, Map<String, ClassFacts> tests, Annotations annotations) {
        List<String> problems = tests.values().stream()
                .flatMap(type -> type.methods().values().stream()
                        .filter(method -> annotations.carry(method.annotations(), AFTER_ALL))
                        .map(method -> folder + ": " + type.name() + "." + method.name()
                                + "() carries @AfterAll, whose failure comes too late to fail a test; use @AfterEach"))
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenExercise(problems);
        }
    }
}
