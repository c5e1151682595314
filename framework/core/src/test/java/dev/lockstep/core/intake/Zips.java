package dev.lockstep.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes zips as students' machines write them, honest and hostile. */
final class Zips implements AutoCloseable {
    private static final int SYMBOLIC_LINK = 0120777;

    private final ZipArchiveOutputStream out;

    private Zips(Path file) throws IOException {
        out = new ZipArchiveOutputStream(file.toFile());
        out.setLevel(9);
    }

    /** A zip of these entries: name, text, name, text. */
    static Path of(Path file, String... namesAndTexts) throws IOException {
        try (Zips zip = new Zips(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.add(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return file;
    }

    static Zips open(Path file) throws IOException {
        return new Zips(file);
    }

    /** The library would turn backslashes in the name into slashes, so its own field is set past it. */
    void add(String name, byte[] content) throws IOException {
        add(new RawEntry(name), content);
    }

    void addLink(String name, String target) throws IOException {
        ZipArchiveEntry entry = new RawEntry(name);
        entry.setUnixMode(SYMBOLIC_LINK);
        add(entry, target.getBytes(UTF_8));
    }

    private void add(ZipArchiveEntry entry, byte[] content) throws IOException {
        entry.setMethod(ZipEntry.DEFLATED);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** An entry that keeps its name as it is given. */
    private static final class RawEntry extends ZipArchiveEntry {
        private final String raw;

        RawEntry(String name) {
            super(name);
            this.raw = name;
        }

        @Override
        public String getName() {
            return raw == null ? super.getName() : raw;
        }
    }
}
