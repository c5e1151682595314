package dev.lockstep.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What came in a zip, in a folder of the moment. */
final class Unpacked implements AutoCloseable {
    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    static Unpacked of(InputStream zip) throws IOException {
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("lockstep-similarity"));
        for (String part : List.of("submissions", "stub")) {
            Files.createDirectory(unpacked.folder.resolve(part));
        }
        ZipInputStream files = new ZipInputStream(zip);
        for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
            unpacked.add(entry.getName(), files);
        }
        return unpacked;
    }

    private void add(String name, InputStream content) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the zip names a file outside of itself: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
