package dev.lockstep.core.sandbox;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The hierarchy of groups that limits memory, as this process sees it.
 *
 * @param isUnified whether it is the one hierarchy of version 2; else it is that of version 1 for memory alone
 * @param top its topmost group
 * @param own the group of this process
 */
record GroupHierarchy(boolean isUnified, Path top, Path own) {
    private static final int ROOT_FIELD = 3;
    private static final int MOUNT_POINT_FIELD = 4;

    /**
     * Reads it off the text of {@code /proc/self/cgroup} and {@code /proc/self/mountinfo}. Where both versions are in use,
     * memory belongs to the first.
     */
    static Optional<GroupHierarchy> in(String groups, String mounts) {
        return of(false, groups, mounts).or(() -> of(true, groups, mounts));
    }

    private static Optional<GroupHierarchy> of(boolean isUnified, String groups, String mounts) {
        return mounts.lines()
                .filter(mount -> isOfMemory(isUnified, mount))
                .map(mount -> Arrays.asList(mount.split(" ")))
                .flatMap(mount -> ownPath(isUnified, groups).map(own -> at(mount, isUnified, own)).stream())
                .findFirst();
    }

    private static boolean isOfMemory(boolean isUnified, String mount) {
        String[] halves = mount.split(" - ", 2);
        List<String> fileSystem = Arrays.asList(halves[halves.length - 1].split("[ ,]"));
        return isUnified
                ? fileSystem.get(0).equals("cgroup2")
                : fileSystem.get(0).equals("cgroup") && fileSystem.contains("memory");
    }

    /** A line is {@code number:controllers:path}; version 2 has no controllers there. */
    private static Optional<String> ownPath(boolean isUnified, String groups) {
        return groups.lines()
                .map(line -> line.split(":", 3))
                .filter(line -> line.length == 3)
                .filter(line -> isUnified
                        ? line[1].isEmpty()
                        : List.of(line[1].split(",")).contains("memory"))
                .map(line -> line[2])
                .findFirst();
    }

    /** In a container the mount may show a part of the hierarchy, and the path be counted from the top of the whole. */
    private static GroupHierarchy at(List<String> mount, boolean isUnified, String own) {
        Path root = Path.of(mount.get(ROOT_FIELD));
        Path top = Path.of(mount.get(MOUNT_POINT_FIELD));
        Path path = Path.of(own);
        Path below =
                path.startsWith(root) ? root.relativize(path) : Path.of("/").relativize(path);
        return new GroupHierarchy(isUnified, top, top.resolve(below.toString()));
    }
}
