package dev.lockstep.core.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads what was handed in: a folder, a zip, or one file. */
final class HandedInReader {
    private HandedInReader() {}

    static Contents read(Path path, ReadBudget budget) {
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
