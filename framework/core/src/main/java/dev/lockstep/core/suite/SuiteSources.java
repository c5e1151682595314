package dev.lockstep.core.suite;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The author's sources of an exercise: stub, public tests, hidden tests. */
record SuiteSources(Path folder, List<SourceFile> stub, List<SourceFile> publicTests, List<SourceFile> hiddenTests) {
    static SuiteSources read(Exercise exercise) {
        Path folder = exercise.folder();
        return new SuiteSources(
                folder,
                SourceTree.read(folder.resolve(ExerciseLayout.STUB)),
                SourceTree.read(folder.resolve(ExerciseLayout.PUBLIC_TESTS)),
                SourceTree.read(folder.resolve(ExerciseLayout.HIDDEN_TESTS)));
    }

    /** Changes when anything changes that the compiled tests depend on. */
    String fingerprint(Installation installation) {
        MessageDigest digest = sha256();
        add(digest, Installation.VERSION);
        add(digest, Runtime.version().toString());
        for (Path jar : installation.workerClassPath()) {
            add(digest, jar.getFileName().toString());
        }
        addFile(digest, installation.kit());
        addAll(digest, ExerciseLayout.STUB, stub);
        addAll(digest, ExerciseLayout.PUBLIC_TESTS, publicTests);
        addAll(digest, ExerciseLayout.HIDDEN_TESTS, hiddenTests);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addAll(MessageDigest digest, String root, List<SourceFile> files) {
        add(digest, root);
        for (SourceFile file : files) {
            add(digest, file.path());
            add(digest, file.text());
        }
    }

    private static void addFile(MessageDigest digest, Path file) {
        try {
            digest.update(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
