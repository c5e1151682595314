package dev.lockstep.core.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts what the tests of a handout use into a Maven repository made of files, with the check sums that Maven looks for. */
final class HandoutRepository {
    private HandoutRepository() {}

    static void write(Path handout, HandoutLibraries libraries) throws IOException {
        Path repository = handout.resolve(".lockstep/repository");
        for (Map.Entry<String, byte[]> jar : libraries.ours().entrySet()) {
            String artifact = jar.getKey();
            String pom = HandoutPom.template(artifact + "-pom.xml").replace("{{version}}", libraries.version());
            Path folder = repository.resolve("dev/lockstep").resolve(artifact).resolve(libraries.version());
            String name = artifact + "-" + libraries.version();
            add(folder.resolve(name + ".pom"), pom.getBytes(StandardCharsets.UTF_8));
            add(folder.resolve(name + ".jar"), jar.getValue());
        }
        for (Path file : Trees.files(libraries.theirs())) {
            if (file.toString().endsWith(".jar") || file.toString().endsWith(".pom")) {
                Path place =
                        repository.resolve(libraries.theirs().relativize(file).toString());
                add(place, Files.readAllBytes(file));
            }
        }
    }

    private static void add(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), CheckSums.of("SHA-1", content));
        Files.writeString(file.resolveSibling(file.getFileName() + ".md5"), CheckSums.of("MD5", content));
    }
}
