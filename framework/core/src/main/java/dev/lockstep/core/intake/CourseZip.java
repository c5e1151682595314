package dev.lockstep.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip with the submissions of a whole course: its directory is read once, its entries by many threads. */
public final class CourseZip implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final List<String> names;

    private CourseZip(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
        this.names = entries.stream().map(ZipNames::of).toList();
    }

    /**
     * Reads the directory of {@code path}.
     *
     * @throws IOException if it is no zip, or damaged
     */
    public static CourseZip open(Path path) throws IOException {
        try {
            return new CourseZip(
                    path,
                    ZipFile.builder()
                            .setPath(path)
                            .setIgnoreLocalFileHeader(true)
                            .get());
        } catch (RuntimeException hostile) {
            throw new IOException("it is no zip, or damaged", hostile);
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** The names of its entries as they stand in it, with {@code /}; those of folders end with one. Trust none of them. */
    public List<String> names() {
        return names;
    }

    /** The chosen entries, under the paths that they were handed in with. */
    Contents read(Map<Integer, String> chosen, ReadBudget budget) {
        List<ZipReader.Named> named = new ArrayList<>();
        chosen.forEach((index, name) -> named.add(new ZipReader.Named(entries.get(index), name)));
        return ZipReader.read(zip, named, budget);
    }

    /** The first bytes of an entry, {@code limit} at most. */
    public byte[] bytes(int entry, int limit) throws IOException {
        try (InputStream in = ZipReader.open(zip, entries.get(entry))) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
