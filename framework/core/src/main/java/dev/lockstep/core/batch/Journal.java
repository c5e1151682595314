package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Files that are there as a whole or not at all, and once there never change, whatever is killed or loses its power.
 *
 * <p>A file is written beside, forced to the disk, and linked to its name, which fails if there is such a file: the first
 * writer wins. Then the folder is forced to the disk. Files with names of other kinds are nobody's business here.
 */
final class Journal {
    private final Path folder;
    private final Desk desk;

    Journal(Path folder, Desk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    /** The file called {@code name}, if it was published. */
    Optional<Path> find(String name) {
        Path file = placeOf(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Publishes {@code content} as {@code name}; false if somebody did that before. */
    boolean publish(String name, byte[] content) {
        Path file = placeOf(name);
        try {
            Path draft = written(content);
            try {
                makeFolder(file.getParent());
                Files.createLink(file, draft);
                DurableFile.forceFolder(file.getParent());
                return true;
            } catch (FileAlreadyExistsException first) {
                return false;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UnsupportedOperationException broken) {
            throw failure(file, broken);
        }
    }

    /** Publishes {@code content} as {@code name} in the place of whatever is there. */
    void replace(String name, byte[] content) {
        Path file = placeOf(name);
        try {
            Path draft = written(content);
            makeFolder(file.getParent());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFile.forceFolder(file.getParent());
        } catch (IOException broken) {
            throw failure(file, broken);
        }
    }

    /** Puts a file that cannot be what it should be out of the way, and keeps it for whoever wants to look. */
    void setAside(String name) {
        Path file = placeOf(name);
        try {
            Files.move(file, file.resolveSibling(name + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw failure(file, broken);
        }
    }

    private Path written(byte[] content) throws IOException {
        Path draft = desk.draft();
        DurableFile.force(draft, content);
        return draft;
    }

    private void makeFolder(Path shelf) throws IOException {
        if (!Files.isDirectory(shelf)) {
            Files.createDirectories(shelf);
            DurableFile.forceFolder(folder);
        }
    }

    /** Ten thousand files in one folder are a burden to many tools. */
    private Path placeOf(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static ToolFailure failure(Path file, Exception broken) {
        return new ToolFailure(
                "a result cannot be kept in " + file + ": " + broken
                        + ". Is the disk full, or a file system without hard links? What was graded before is safe.",
                broken);
    }
}
