package dev.lockstep.testkit.pullrequest;

import dev.lockstep.testkit.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;

/** Archives of commits, as the API sends them: everything below one folder. */
final class Archives {
    private static final String FILE = "oslab/semaphore/CountingSemaphore.java";

    private Archives() {}

    /** A pull request with a solution of the semaphore exercise and {@code more} files. */
    static byte[] commit(String solution, Map<String, String> more) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "mallory-course-3f2a1b/src/main/java/" + FILE,
                Files.readString(Build.home()
                        .resolve("solutions/semaphore")
                        .resolve(solution)
                        .resolve(FILE)));
        files.putAll(more);
        return of(files);
    }

    /** A zip of texts by their names. */
    static byte[] of(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A commit of the default branch, whose folder {@code exercises} holds {@code exercise} alone. */
    static byte[] base(Path exercise, Path scratch) throws IOException, InterruptedException {
        Path top = scratch.resolve("course-semaphore-0a1b2c");
        FileUtils.copyDirectory(
                exercise.toFile(),
                top.resolve("exercises").resolve(exercise.getFileName()).toFile());
        Path archive = scratch.resolve("base.tar.gz");
        Process tar = new ProcessBuilder(
                        "tar",
                        "-czf",
                        archive.toString(),
                        "-C",
                        scratch.toString(),
                        top.getFileName().toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IOException("tar ended with " + tar.exitValue());
        }
        return Files.readAllBytes(archive);
    }
}
