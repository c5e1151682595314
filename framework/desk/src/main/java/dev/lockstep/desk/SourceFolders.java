package dev.lockstep.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a Maven project keeps things, starting from where its test classes lie. */
final class SourceFolders {
    private final Path project;

    private SourceFolders(Path project) {
        this.project = project;
    }

    static SourceFolders of(ClassFiles files) {
        return new SourceFolders(target(files).getParent());
    }

    /** The folder {@code target}; an IDE that compiles elsewhere runs tests in the project's folder. */
    static Path target(ClassFiles files) {
        Path parent = files.testFolder().toAbsolutePath().normalize().getParent();
        boolean usual = parent != null && parent.endsWith("target") && parent.getParent() != null;
        return usual ? parent : Path.of("target").toAbsolutePath();
    }

    /** The lines of a source file, or none if it is not there. */
    List<String> lines(String path) {
        return Stream.of("src/main/java", "src/test/java")
                .map(folder -> project.resolve(folder).resolve(path))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(SourceFolders::read)
                .orElse(List.of());
    }

    /** Whatever the encoding: a wrong letter in a comment is better than no page. */
    private static List<String> read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
