package dev.lockstep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSourcesTest {
    @TempDir
    Path root;

    @Test
    void noticesAChangeOfContent() throws Exception {
        Path source = write("oslab/A.java", "class A {}");
        try (SavedSources saves = SavedSources.below(root)) {
            CompletableFuture<Void> next = next(saves);

            Files.writeString(source, "class A { int b; }");

            ends(next);
        }
    }

    @Test
    void noticesAFileThatAnEditorPutInThePlaceOfAnother() throws Exception {
        Path source = write("oslab/A.java", "class A {}");
        try (SavedSources saves = SavedSources.below(root)) {
            CompletableFuture<Void> next = next(saves);

            Path draft = write("oslab/.A.java.swp", "class A { int b; }");
            Files.move(draft, source, StandardCopyOption.REPLACE_EXISTING);

            ends(next);
        }
    }

    @Test
    void noticesASourceInAFolderThatWasNotThere() throws Exception {
        try (SavedSources saves = SavedSources.below(root)) {
            CompletableFuture<Void> next = next(saves);

            write("oslab/deep/B.java", "class B {}");

            ends(next);
        }
    }

    @Test
    void missesNothingThatHappenedBeforeItWasAsked() throws Exception {
        Path source = write("oslab/A.java", "class A {}");
        try (SavedSources saves = SavedSources.below(root)) {
            Files.writeString(source, "class A { int b; }");

            ends(next(saves));
        }
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static CompletableFuture<Void> next(SavedSources saves) {
        return CompletableFuture.runAsync(() -> {
            try {
                saves.awaitNext();
            } catch (IOException | InterruptedException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static void ends(CompletableFuture<Void> next)
            throws InterruptedException, ExecutionException, TimeoutException {
        next.get(60, TimeUnit.SECONDS);
    }
}
