package dev.lockstep.core.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Classes of one launch line as the JVM keeps them: parsed and verified, and with JDK 25 linked too.
 *
 * <p>Used, it takes half of a start away. A JVM that an archive does not fit, because a jar or the JDK has changed since,
 * starts without it and says nothing. An archive is trusted like the jars that it was made from, so only the controller
 * may write where it lies.
 */
public final class ClassDataArchive implements AutoCloseable {
    /** No archive: the JVM starts from its jars. */
    public static final ClassDataArchive NONE = new ClassDataArchive(null, null);

    private static final int FIRST_WITH_AOT_CACHE = 25;

    private final @Nullable Path file;
    private final @Nullable Path draft;

    private ClassDataArchive(@Nullable Path file, @Nullable Path draft) {
        this.file = file;
        this.draft = draft;
    }

    /** The archive in {@code file}, for JVMs that start from it if it is there. */
    public static ClassDataArchive in(Path file) {
        return new ClassDataArchive(file, null);
    }

    /** An archive that the next JVM with these flags makes; closed after the end of that JVM, it appears in {@code file}. */
    public static ClassDataArchive recordedTo(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        return new ClassDataArchive(
                file, Files.createTempDirectory(folder, "recording").resolve("archive"));
    }

    /** Whether a JVM writes it at its end, which takes seconds. */
    public boolean isBeingRecorded() {
        return draft != null;
    }

    /** What a JVM that starts from it has to read; nothing if it was never recorded. */
    public List<Path> files() {
        return file != null && draft == null && Files.exists(file) ? List.of(file) : List.of();
    }

    /** What a launch line needs to use it or to record it; nothing to use if it was never recorded. */
    public List<String> flags() {
        if (file == null || draft == null && !Files.exists(file)) {
            return List.of();
        }
        return hasAotCache()
                ? List.of(
                        "-Xlog:aot*=off,cds*=off",
                        draft == null ? "-XX:AOTCache=" + file : "-XX:AOTCacheOutput=" + draft)
                : List.of(
                        "-Xlog:cds*=off",
                        draft == null ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + draft);
    }

    /** Moves what was recorded to its place; others that do so at the same time do no harm. */
    @Override
    public void close() {
        if (file == null || draft == null) {
            return;
        }
        try {
            if (Files.exists(draft)) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Stream<Path> left = Files.list(draft.getParent())) {
                for (Path path : left.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(draft.getParent());
        } catch (IOException without) {
            // the next JVM starts without it, only slower
        }
    }

    private static boolean hasAotCache() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    }
}
