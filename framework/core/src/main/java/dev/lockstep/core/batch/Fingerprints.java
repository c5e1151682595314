package dev.lockstep.core.batch;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Fingerprints of what decides a grade. */
final class Fingerprints {
    /** They show results and decide none. */
    private static final List<String> ONLY_SHOW = List.of("lockstep-cli-", "lockstep-reports-", "lockstep-desk-");

    private Fingerprints() {}

    /** Of the manifest, the pom if it has one of its own, the stub and all tests. */
    static String of(Exercise exercise) {
        Path folder = exercise.folder();
        Fingerprint fingerprint = new Fingerprint().add(bytes(folder.resolve("exercise.json")));
        Path pom = folder.resolve(ExerciseLayout.POM);
        if (Files.isRegularFile(pom)) {
            fingerprint.add(bytes(pom));
        }
        for (String root : List.of(ExerciseLayout.STUB, ExerciseLayout.PUBLIC_TESTS, ExerciseLayout.HIDDEN_TESTS)) {
            fingerprint.add(SourceTree.read(folder.resolve(root)));
        }
        return fingerprint.hexadecimal();
    }

    /** Of our own jars: builds are reproducible, so equal sources give equal jars. */
    static String of(Installation installation) {
        Fingerprint fingerprint = new Fingerprint();
        Stream.concat(installation.controllerClassPath().stream(), installation.workerClassPath().stream())
                .sorted(Comparator.comparing(jar -> jar.getFileName().toString()))
                .filter(jar -> decides(jar.getFileName().toString()))
                .forEach(jar -> fingerprint.add(bytes(jar)));
        return fingerprint.hexadecimal();
    }

    private static boolean decides(String jar) {
        return jar.startsWith("lockstep-") && ONLY_SHOW.stream().noneMatch(jar::startsWith);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
