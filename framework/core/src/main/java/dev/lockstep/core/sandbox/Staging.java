package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Copies, for the user that root becomes, of what lies where only root can read.
 *
 * <p>They hold libraries, which are no secret, and lie in a folder that only root can write, below one that only root can
 * write: nobody can be there first. A copy appears whole, under a name that tells its source, the size and the time of that,
 * so it never changes.
 */
final class Staging {
    private static final Path USUAL = Path.of("/var/lib/lockstep");
    private static final Set<PosixFilePermission> MODE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int ROOT = 0;
    private static final String DRAFT = "draft-";

    private final Path folder;

    Staging() {
        this(USUAL);
    }

    Staging(Path folder) {
        this.folder = folder;
    }

    /** {@code path}, if the dropped user can read it, or else a copy that it can read. */
    Path readable(Path path) throws IOException {
        return DroppedUser.canRead(path) ? path : copyOf(path);
    }

    private Path copyOf(Path source) throws IOException {
        Path copy = folder.resolve(name(source));
        synchronized (Staging.class) { // submissions that are graded side by side ask for the same
            if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                create();
                removeOlder(source, copy);
                make(source, copy);
            }
        }
        requireRootAlone(folder.toAbsolutePath().getParent());
        requireRootAlone(folder);
        return copy;
    }

    private void create() throws IOException {
        requireRootAlone(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, MODE); // whatever the mask says
        } catch (FileAlreadyExistsException before) {
            requireRootAlone(folder);
        }
    }

    /** A folder that somebody else could write to could be exchanged under our hands. */
    private static void requireRootAlone(Path checked) throws IOException {
        Map<String, Object> attributes =
                Files.readAttributes(checked, "unix:uid,permissions,isDirectory", LinkOption.NOFOLLOW_LINKS);
        Set<?> permissions = (Set<?>) attributes.get("permissions");
        if (!attributes.get("isDirectory").equals(true)
                || !attributes.get("uid").equals(ROOT)
                || permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new FileSystemException(
                    checked.toString(),
                    null,
                    "is not a folder that root alone can write: remove it, or mend its rights");
        }
    }

    private void make(Path source, Path copy) throws IOException {
        Path draft = Files.createTempDirectory(folder, DRAFT);
        try {
            Path whole = draft.resolve("whole");
            copyTree(source.toRealPath(), whole);
            Files.move(whole, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException other) { // of a folder that is not empty Linux says no more than that
            if (!Files.exists(copy)) {
                throw other;
            } // another grader was as fast
        } finally {
            FileUtils.forceDelete(draft.toFile());
        }
    }

    /** Times are kept: a class-data archive refuses jars whose time differs. */
    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                if (!Files.isSymbolicLink(copy)) {
                    open(copy);
                }
            }
        }
    }

    private static void open(Path copy) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(copy));
        permissions.add(PosixFilePermission.OWNER_READ);
        boolean executable = permissions.contains(PosixFilePermission.OWNER_EXECUTE);
        permissions.removeAll(Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
        permissions.add(PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        Files.setPosixFilePermissions(copy, permissions);
        Files.setAttribute(copy, "unix:uid", ROOT);
    }

    /** Copies of what {@code source} was before a build, and any that was made long ago; a sandbox that runs from one keeps its files open. */
    private void removeOlder(Path source, Path current) throws IOException {
        String prefix = prefix(source);
        try (Stream<Path> copies = Files.list(folder)) {
            copies.filter(copy -> !copy.equals(current)) // another grader may have made it just now
                    .filter(copy -> copy.getFileName().toString().startsWith(prefix) || isOld(copy))
                    .forEach(copy -> FileUtils.deleteQuietly(copy.toFile())); // or removes it as we do
        }
    }

    /** The source of a copy may be gone; one that is still needed is made again. */
    private static boolean isOld(Path copy) {
        try {
            FileTime made = (FileTime) Files.getAttribute(copy, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            return made.toInstant().isBefore(Instant.now().minus(KEPT));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String name(Path source) throws IOException {
        Path newest = Files.isDirectory(source) ? source.resolve("lib/modules") : source;
        Path measured = Files.exists(newest) ? newest : source;
        String state =
                Files.size(measured) + " " + Files.getLastModifiedTime(measured).toMillis();
        return prefix(source) + Digests.of(state).substring(0, 12);
    }

    private static String prefix(Path source) {
        return Digests.of(source.toAbsolutePath().toString()) + "-";
    }
}
