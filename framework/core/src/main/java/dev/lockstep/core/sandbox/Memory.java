package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What is found out once about this machine and kept in the user's cache: that bubblewrap works, which libraries a JDK needs,
 * and the filter as a file.
 *
 * <p>Only good news is remembered. Its name tells the JDK, bubblewrap, the kernel, its boot, the user and the filter, so it
 * does not outlive any of them.
 */
final class Memory {
    private static final Path KERNEL = Path.of("/proc/sys/kernel");
    private static final byte[] FILTER = Architecture.ofThisMachine()
            .map(known -> SeccompFilter.bytes(SeccompFilter.of(known)))
            .orElse(new byte[0]);

    private final Path folder;
    private final Path jdk;
    private final Path bwrap;

    Memory(Path cache, Path jdk, Path bwrap) {
        this.folder = cache.resolve("sandbox").toAbsolutePath();
        this.jdk = jdk;
        this.bwrap = bwrap;
    }

    boolean knowsThatItWorks() {
        return Files.exists(proof());
    }

    void rememberThatItWorks() {
        try {
            write(proof(), new byte[0]);
        } catch (IOException probedAgainNextTime) {
            // slower, and right
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(proof());
        } catch (IOException readOnlyCache) {
            // then nothing was written either
        }
    }

    /** The filter of this machine as a file, written when it is not there. */
    Path filter() throws IOException {
        Path file = folder.resolve("filter-" + Digests.of(FILTER));
        if (!Files.exists(file)) {
            write(file, FILTER);
        }
        return file;
    }

    /** What the JVM of {@code home} and {@code programs} need outside that folder. */
    List<Path> filesOutside(Path home, List<Path> programs) throws IOException {
        Path file = folder.resolve("files-"
                + Digests.of(state(home.resolve("lib/modules")) + state(Path.of("/etc/ld.so.cache")) + programs));
        if (!Files.exists(file)) {
            List<Path> found = RuntimeFiles.of(home, programs);
            write(
                    file,
                    String.join("\n", found.stream().map(Path::toString).toList())
                            .getBytes(StandardCharsets.UTF_8));
            return found;
        }
        return Files.readAllLines(file).stream().map(Path::of).toList();
    }

    private Path proof() {
        return folder.resolve("works-"
                + Digests.of(String.join(
                        "\n",
                        jdk.toString(),
                        state(bwrap),
                        kernel("osrelease"),
                        kernel("random/boot_id"),
                        System.getProperty("user.name"),
                        Digests.of(FILTER))));
    }

    private static String state(Path file) {
        return file + " " + file.toFile().length() + " " + file.toFile().lastModified() + "\n";
    }

    private static String kernel(String name) {
        try {
            return Files.readString(KERNEL.resolve(name)).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", "");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
