package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The user that a grader that is root becomes before it starts anything: its number belongs to nobody.
 *
 * <p>Not {@code nobody}: other services run as that, and could then reach what is opened for ours.
 */
final class DroppedUser {
    static final int ID = 65_533;

    private static final int ROOT = 0;
    private static final Path TEMPORARY = Path.of("/tmp");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-x---");

    private DroppedUser() {}

    static boolean isNeeded() {
        return userOfThisProcess() == ROOT;
    }

    /** Command that becomes this user, without any right, and goes on with what follows. */
    static List<String> command(Path setpriv) {
        String id = Integer.toString(ID);
        return List.of(setpriv.toString(), "--reuid", id, "--regid", id, "--clear-groups", "--inh-caps=-all");
    }

    /** Lets it read {@code folder}, and nobody else. */
    static void admit(Path folder) throws IOException {
        Files.setAttribute(folder, "unix:gid", ID, LinkOption.NOFOLLOW_LINKS);
        Files.setPosixFilePermissions(folder, FOLDER);
    }

    /** Whether it can read {@code path}, as everybody can: the way there is open, and so is what lies there. */
    static boolean canRead(Path path) {
        try {
            Path real = path.toRealPath();
            if (!isOpen(real, PosixFilePermission.OTHERS_READ)
                    || Files.isDirectory(real) && !isOpen(real, PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
            return canReach(real) && canReach(path.toAbsolutePath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean canReach(Path path) throws IOException {
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (!isOpen(folder, PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(Path path, PosixFilePermission permission) throws IOException {
        return Files.getPosixFilePermissions(path).contains(permission);
    }

    static int userOfThisProcess() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            return -1;
        }
    }
}
