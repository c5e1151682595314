package dev.lockstep.core.maven;

import dev.lockstep.core.ToolFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The Maven that is on the path of this process. */
public record MavenInstallation(Path executable) {
    /**
     * Finds it.
     *
     * @throws ToolFailure if there is none
     */
    public static MavenInstallation find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new MavenInstallation(real(found)))
                .orElseThrow(() -> new ToolFailure("there is no mvn on the PATH; install Maven, 3.8.7 or later"));
    }

    /** Its jars, by their real paths: a distribution may keep them elsewhere. */
    public List<Path> jars() {
        Path home = executable.getParent().getParent();
        List<Path> jars = new ArrayList<>();
        for (String folder : List.of("boot", "lib")) {
            try (Stream<Path> files = Files.list(home.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .map(MavenInstallation::real)
                        .forEach(jars::add);
            } catch (IOException broken) {
                throw new ToolFailure("Maven in " + home + " cannot be read: " + broken.getMessage(), broken);
            }
        }
        return jars;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be followed: " + broken.getMessage(), broken);
        }
    }
}
