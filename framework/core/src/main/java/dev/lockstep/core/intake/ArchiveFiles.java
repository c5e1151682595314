package dev.lockstep.core.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads every file of a zip into memory, or refuses the whole: one that points out of it, a link, a bomb, a damaged file.
 *
 * <p>For archives of our own making. Of a submission only the wanted files are read; see {@link Intake}.
 */
public final class ArchiveFiles {
    private static final long MOST_BYTES = 32L << 20;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long left = MOST_BYTES;

    private ArchiveFiles() {}

    /** What came of reading. */
    public sealed interface Outcome {}

    /** Every file by its path, with {@code /} between the parts. */
    public record Complete(SortedMap<String, byte[]> files) implements Outcome {
        public Complete {
            files = Collections.unmodifiableSortedMap(files);
        }
    }

    /** Nothing is used; {@code problem} follows the name of the archive. */
    public record Refused(String problem) implements Outcome {}

    /** Reads {@code archive}. */
    public static Outcome read(Path archive) {
        try {
            Optional<String> refusal = refusal(archive);
            return refusal.isPresent() ? new Refused(refusal.get()) : new ArchiveFiles().readZip(archive);
        } catch (IOException | RuntimeException e) {
            // The library answers some hostile archives with IllegalArgumentException and the like.
            return new Refused("cannot be read, or is damaged (" + Printable.of(String.valueOf(e.getMessage())) + ")");
        }
    }

    private static Optional<String> refusal(Path archive) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
            byte[] start = in.readNBytes(ArchiveKind.ENOUGH);
            if (!ArchiveKind.isZip(start)) {
                return Optional.of("is no zip: " + ArchiveKind.of(start));
            }
        }
        if (Files.size(archive) > Caps.ARCHIVE_BYTES) {
            return Optional.of("is larger than " + (Caps.ARCHIVE_BYTES >> 20) + " MiB");
        }
        try (InputStream in = Files.newInputStream(archive)) {
            return EntryCount.atMost(in) > Caps.FILES
                    ? Optional.of("holds more than " + Caps.FILES + " files")
                    : Optional.empty();
        }
    }

    private Outcome readZip(Path archive) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setPath(archive)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Optional<String> problem = add(zip, entry, ZipNames.of(entry));
                if (problem.isPresent()) {
                    return new Refused("holds " + Printable.quoted(ZipNames.of(entry)) + ", which " + problem.get());
                }
            }
            return new Complete(files);
        }
    }

    /** Reads one entry, or says why the whole archive is refused. */
    private Optional<String> add(ZipFile zip, ZipArchiveEntry entry, String name) throws IOException {
        Place place = Place.of(name);
        if (Place.escapes(name) || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("points out of the archive, or is no name of a file");
        }
        if (place.parts().size() > Caps.DEPTH) {
            return Optional.of("lies more than " + Caps.DEPTH + " folders deep");
        }
        if (entry.isUnixSymlink() || entry.getGeneralPurposeBit().usesEncryption() || !ZipReader.isUsual(entry)) {
            return Optional.of("is a link, or encrypted, or compressed in an unusual way");
        }
        return name.endsWith("/") ? Optional.empty() : load(zip, entry, place.path());
    }

    private Optional<String> load(ZipFile zip, ZipArchiveEntry entry, String path) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) left + 1);
        }
        left -= bytes.length;
        if (left < 0) {
            return Optional.of("makes it more than " + (MOST_BYTES >> 20) + " MiB when unpacked");
        }
        if (ZipDamage.check(entry, new FoundFile.Loaded(path, bytes)) instanceof FoundFile.Unusable damaged) {
            return Optional.of(damaged.reason());
        }
        return files.put(path, bytes) == null ? Optional.empty() : Optional.of("is in it twice");
    }
}
