package dev.lockstep.core.maven;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.io.FileUtils;

/**
 * Repositories of exercises with a pom, in the user's cache folder: one for each pom, made whole before anybody uses it.
 *
 * <p>Maven runs here outside the sandbox, with network, on the pom alone: no source of anybody is there.
 */
final class LibraryStore {
    private static final String CLASS_PATH = "class-path";
    private static final Map<Path, Libraries> READ = new ConcurrentHashMap<>();

    private final Installation installation;

    LibraryStore(Installation installation) {
        this.installation = installation;
    }

    Libraries of(Exercise exercise) {
        Path pom = Libraries.pomOf(exercise);
        try {
            String key = new Fingerprint()
                    .add(Files.readString(pom))
                    .add(installation.jdkVersion())
                    .hexadecimal()
                    .substring(0, 24);
            Path place = installation.cache().resolve("maven").resolve(key).toAbsolutePath();
            synchronized (READ) { // two pipelines shall not fetch the same
                if (!Files.isDirectory(place)) {
                    fetch(pom, place);
                }
                Libraries known = READ.get(place);
                return known != null ? known : remember(place);
            }
        } catch (IOException broken) {
            throw new ToolFailure("the libraries of " + pom + " cannot be kept: " + broken.getMessage(), broken);
        }
    }

    private static Libraries remember(Path place) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (String jar : Files.readAllLines(place.resolve(CLASS_PATH))) {
            read(place.resolve(jar), classes);
        }
        Libraries libraries = new Libraries(place.resolve("repository"), new ClassFiles(classes));
        READ.put(place, libraries);
        return libraries;
    }

    private void fetch(Path pom, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path draft = Files.createTempDirectory(place.getParent(), "draft");
        try {
            Path project = Files.createDirectory(draft.resolve("project"));
            Files.copy(pom, project.resolve("pom.xml"));
            LibraryFetch fetch =
                    new LibraryFetch(installation, project, Files.createDirectory(draft.resolve("repository")));
            List<Path> jars = fetch.run()
                    .orElseThrow(() -> new UnfetchedLibraries(pom + ": its plugins and dependencies cannot be"
                            + " fetched; Maven said:\n" + fetch.lastLines()));
            Files.write(
                    draft.resolve(CLASS_PATH),
                    jars.stream().map(jar -> draft.relativize(jar).toString()).toList());
            FileUtils.deleteDirectory(project.toFile());
            move(draft, place);
        } finally {
            FileUtils.deleteQuietly(draft.toFile());
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException maybeThere) {
            if (!Files.isDirectory(place)) {
                throw maybeThere;
            } // another process was as fast
        }
    }

    private static void read(Path jar, Map<String, byte[]> classes) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        classes.putIfAbsent(name.substring(0, name.length() - 6).replace('/', '.'), in.readAllBytes());
                    }
                }
            }
        }
    }
}
