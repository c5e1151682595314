package dev.lockstep.core.source;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The author's source files below one root of an exercise. */
public final class SourceTree {
    private SourceTree() {}

    /**
     * Every {@code .java} file below {@code root}, by path; none if there is no such folder.
     *
     * @throws ToolFailure if a file cannot be read as UTF-8
     */
    public static List<SourceFile> read(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .map(file -> read(root, file))
                    .sorted(Comparator.comparing(SourceFile::path))
                    .toList();
        } catch (IOException broken) {
            throw new ToolFailure(root + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static SourceFile read(Path root, Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        try {
            return new SourceFile(path, Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read as UTF-8: " + broken.getMessage(), broken);
        }
    }
}
