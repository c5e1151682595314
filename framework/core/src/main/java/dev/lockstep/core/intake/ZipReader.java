package dev.lockstep.core.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Lists a zip and reads the files that the budget knows into memory; nothing is ever unpacked to disk. */
final class ZipReader {
    /** The library knows a dozen more, from the nineties, that no student's machine writes. */
    private static final Set<Integer> USUAL_METHODS =
            Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode(), ZipMethod.ENHANCED_DEFLATED.getCode());

    private final ZipFile zip;
    private final ReadBudget budget;
    private final List<FoundFile> files = new ArrayList<>();
    private final Map<String, FoundFile> skipped = new TreeMap<>();

    static boolean isUsual(ZipArchiveEntry entry) {
        return USUAL_METHODS.contains(entry.getMethod());
    }

    private ZipReader(ZipFile zip, ReadBudget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    /** An entry and the path that it was handed in with. */
    record Named(ZipArchiveEntry entry, String name) {}

    static Contents read(Path archive, ReadBudget budget) {
        try {
            if (Files.size(archive) > Caps.ARCHIVE_BYTES) {
                return new Contents.Unlistable(Caps.ARCHIVE_TOO_LARGE);
            }
            Optional<String> refusal = refusal(() -> Files.newInputStream(archive));
            return refusal.isPresent()
                    ? new Contents.Unlistable(refusal.get())
                    : readZip(() -> ZipFile.builder().setPath(archive), budget);
        } catch (IOException e) {
            return new Contents.Unlistable(FolderReader.reasonOf(e));
        }
    }

    /** A zip in memory, which came out of another. */
    static Contents read(byte[] archive, ReadBudget budget) {
        try {
            Optional<String> refusal = refusal(() -> new ByteArrayInputStream(archive));
            return refusal.isPresent()
                    ? new Contents.Unlistable(refusal.get())
                    : readZip(() -> ZipFile.builder().setByteArray(archive), budget);
        } catch (IOException e) {
            return new Contents.Unlistable(FolderReader.reasonOf(e));
        }
    }

    /** Some entries of a zip that stays open. */
    static Contents read(ZipFile zip, List<Named> entries, ReadBudget budget) {
        return guarded(() -> new ZipReader(zip, budget).read(entries));
    }

    private static Optional<String> refusal(ReadBudget.Opening archive) throws IOException {
        byte[] start;
        try (InputStream in = archive.open()) {
            start = in.readNBytes(ArchiveKind.ENOUGH);
        }
        if (!ArchiveKind.isZip(start)) {
            return Optional.of("is not a zip: " + ArchiveKind.of(start) + "; hand in a folder or a zip");
        }
        try (InputStream in = archive.open()) {
            return EntryCount.atMost(in) > Caps.FILES ? Optional.of(Caps.TOO_MANY_FILES) : Optional.empty();
        }
    }

    private static Contents readZip(Supplier<ZipFile.Builder> source, ReadBudget budget) {
        return guarded(() -> {
            try (ZipFile zip = source.get().setIgnoreLocalFileHeader(true).get()) {
                List<Named> all = Collections.list(zip.getEntries()).stream()
                        .map(entry -> new Named(entry, ZipNames.of(entry)))
                        .toList();
                return new ZipReader(zip, budget).read(all);
            }
        });
    }

    /**
     * What an entry holds. Finding out where it begins is not safe among threads, for it moves the file's one position; reading
     * it is.
     */
    static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        synchronized (zip) {
            return zip.getInputStream(entry);
        }
    }

    private interface Reading {
        Contents read() throws IOException;
    }

    private static Contents guarded(Reading reading) {
        try {
            return reading.read();
        } catch (ReadBudget.Exceeded e) {
            return new Contents.Unlistable(Caps.TOO_MUCH_TO_READ);
        } catch (IOException | RuntimeException e) {
            // The library answers some hostile archives with IllegalArgumentException and the like.
            return new Contents.Unlistable(
                    "is a zip that is damaged or was cut off (" + Printable.of(String.valueOf(e.getMessage()))
                            + "); zip the files again and check that the upload is complete");
        }
    }

    private Contents read(List<Named> entries) throws IOException {
        for (Named each : entries) {
            Optional<String> problem = add(each.entry(), each.name());
            if (problem.isPresent()) {
                return new Contents.Unlistable(problem.get());
            }
        }
        files.addAll(skipped.values());
        files.sort(Comparator.comparing(FoundFile::path));
        return new Contents.Listed(files);
    }

    /** Adds one entry, or says why the whole archive is refused. */
    private Optional<String> add(ZipArchiveEntry entry, String name) throws IOException {
        Place place = Place.of(name);
        if (Place.escapes(name)) {
            return Optional.of("has an entry that points out of the archive, " + Printable.quoted(name)
                    + "; zip the files with plain relative names");
        }
        if (place.parts().size() > Caps.DEPTH) {
            return Optional.of(Caps.TOO_DEEP);
        }
        Optional<FoundFile> folder = place.skippedFolder();
        if (folder.isPresent()) {
            skipped.put(folder.get().path(), folder.get());
        } else if (!name.endsWith("/") && !name.endsWith("\\") && !place.parts().isEmpty()) {
            files.add(file(entry, place.path()));
        }
        return Optional.empty();
    }

    private FoundFile file(ZipArchiveEntry entry, String path) throws IOException {
        if (entry.isUnixSymlink()) {
            return new FoundFile.Unusable(path, "is a symbolic link; hand in the file itself");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new FoundFile.Unusable(path, "is encrypted; zip it without a password");
        }
        if (!isUsual(entry)) {
            return new FoundFile.Unusable(path, "is compressed in an unusual way; zip it with the usual settings");
        }
        return ZipDamage.check(entry, budget.read(path, () -> open(zip, entry)));
    }
}
