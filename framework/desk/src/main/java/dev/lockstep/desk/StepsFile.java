package dev.lockstep.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the page of one test method lies: in {@code target/lockstep}. */
final class StepsFile {
    private final Path file;

    private StepsFile(Path file) {
        this.file = file;
    }

    static StepsFile of(ClassFiles files, String className, String method) {
        String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        return new StepsFile(SourceFolders.target(files).resolve("lockstep").resolve(simple + "." + method + ".html"));
    }

    /** A page of an earlier run would say something about other code. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(String page) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    URI uri() {
        return file.toUri();
    }
}
