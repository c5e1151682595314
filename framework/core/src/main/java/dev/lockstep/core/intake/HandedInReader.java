package dev.lockstep.core.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what was handed in: a folder, a zip, or one file. */
final class HandedInReader {
    private HandedInReader() {}

    static Contents read(Location location, ReadBudget budget) {
        if (location instanceof Location.FilesOf files) {
            return FolderReader.read(files.folder(), files.files(), budget);
        }
        if (location instanceof Location.InTree kept) {
            return TreeReader.read(kept.tree(), budget);
        }
        if (location instanceof Location.EntriesOf entries) {
            return entries.zip().read(entries.entries(), budget);
        }
        return location instanceof Location.ZipIn nested
                ? readNested(nested, budget)
                : read(((Location.OnDisk) location).path(), budget);
    }

    /** Where the file of {@code location} lies that was handed in as {@code path}, a zip. */
    static Location inner(Location location, String path) {
        if (location instanceof Location.FilesOf files) {
            return new Location.OnDisk(files.folder().resolve(keyOf(files.files(), path)));
        }
        return location instanceof Location.EntriesOf entries
                ? new Location.ZipIn(entries.zip(), keyOf(entries.entries(), path))
                : new Location.OnDisk(((Location.OnDisk) location).path().resolve(path));
    }

    private static <K> K keyOf(Map<K, String> paths, String path) {
        return paths.entrySet().stream()
                .filter(each -> Place.of(each.getValue()).path().equals(path))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** One at a time: each is held in memory, and many may be asked for at once. */
    private static synchronized Contents readNested(Location.ZipIn nested, ReadBudget budget) {
        try {
            byte[] bytes = nested.zip().bytes(nested.entry(), (int) Caps.ARCHIVE_BYTES + 1);
            return bytes.length > Caps.ARCHIVE_BYTES
                    ? new Contents.Unlistable(Caps.ARCHIVE_TOO_LARGE)
                    : ZipReader.read(bytes, budget);
        } catch (IOException | RuntimeException e) {
            return new Contents.Unlistable("is damaged: " + Printable.of(String.valueOf(e.getMessage())));
        }
    }

    private static Contents read(Path path, ReadBudget budget) {
        if (Files.isDirectory(path)) {
            return FolderReader.read(path, budget);
        }
        if (Files.isRegularFile(path)) {
            return isSource(path) ? readSource(path, budget) : ZipReader.read(path, budget);
        }
        return new Contents.Unlistable(
                Files.exists(path)
                        ? "is neither a folder nor a file; hand in a folder or a zip"
                        : "cannot be found; check the path and its permissions");
    }

    /** Also true of {@code Lru.java.txt} and {@code Lru.class}: what is wrong with these is said by their names. */
    private static boolean isSource(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".java") || name.endsWith(".txt") || name.endsWith(".class");
    }

    private static Contents readSource(Path path, ReadBudget budget) {
        try {
            String name = path.getFileName().toString();
            return new Contents.Listed(List.of(budget.read(name, () -> Files.newInputStream(path))));
        } catch (IOException e) {
            return new Contents.Unlistable(FolderReader.reasonOf(e));
        }
    }
}
