package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Makes groups of processes whose memory the kernel limits together (cgroups(7)), where this user may.
 *
 * <p>Root makes them at the top, as container engines do; anybody else in the group that this process was started in, if that
 * was given to its user: {@code systemd-run --user --scope -p Delegate=yes} does so.
 */
final class MemoryGroups {
    /** What reports say. */
    static final String HELD = "memory of all processes together";

    static final String LACKING = "memory of several processes together (no memory cgroup)";
    /** What gives an ordinary user groups of its own. */
    static final String REMEDY = "run it as root, or start it with: systemd-run --user --scope -p Delegate=yes";

    private static final String PREFIX = "lockstep-";
    private static final Path SELF = Path.of("/proc/self");
    private static final int CACHES_MEGABYTES = 64;
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Path parent;
    private final boolean isUnified;

    private MemoryGroups(Path parent, boolean isUnified) {
        this.parent = parent;
        this.isUnified = isUnified;
    }

    /** Groups as this machine offers them; empty if it offers none to this user. */
    static Optional<MemoryGroups> find() {
        try {
            return GroupHierarchy.in(
                            Files.readString(SELF.resolve("cgroup")), Files.readString(SELF.resolve("mountinfo")))
                    .flatMap(MemoryGroups::in)
                    .filter(MemoryGroups::work);
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    private static Optional<MemoryGroups> in(GroupHierarchy hierarchy) {
        if (DroppedUser.isNeeded()) {
            return Optional.of(new MemoryGroups(hierarchy.top(), hierarchy.isUnified()));
        }
        Path own = hierarchy.own();
        return hierarchy.isUnified()
                ? Delegation.of(own, List.of("memory", "pids")).map(parent -> new MemoryGroups(parent, true))
                : Optional.of(new MemoryGroups(own, false));
    }

    /** Tries it, and takes away what earlier graders left that could not end in peace. */
    private boolean work() {
        try {
            removeStale();
            MemoryGroup group = create(new ResourceLimits(64, ResourceLimits.USUAL_THREADS, 0));
            group.remove();
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    /** A new group that holds {@code limits}. */
    MemoryGroup create(ResourceLimits limits) throws IOException {
        String name = PREFIX + ProcessHandle.current().pid() + "-" + MADE.incrementAndGet();
        MemoryGroup group = MemoryGroup.createdAt(parent.resolve(name));
        try {
            limit(group, limits);
            return group;
        } catch (IOException notAllowed) {
            group.remove();
            throw notAllowed;
        }
    }

    private void limit(MemoryGroup group, ResourceLimits limits) throws IOException {
        long bytes = bytes(limits);
        if (isUnified) {
            group.require("memory.max", bytes);
            group.set("memory.swap.max", 0);
            group.set("memory.oom.group", 1);
            group.set("pids.max", limits.threads() + ResourceLimits.OF_THE_SANDBOX);
        } else {
            group.require("memory.limit_in_bytes", bytes);
            group.set("memory.memsw.limit_in_bytes", bytes);
        }
    }

    /** One process with all that it may have, the temporary folders, which are memory too, and the pages of files it reads. */
    static long bytes(ResourceLimits limits) {
        return limits.dataBytes()
                + ResourceLimits.mebibytes(
                        ResourceLimits.TEMPORARY_MEGABYTES + ResourceLimits.SHARED_MEGABYTES + CACHES_MEGABYTES);
    }

    private void removeStale() throws IOException {
        try (Stream<Path> groups = Files.list(parent)) {
            groups.filter(MemoryGroups::isStale).map(MemoryGroup::at).forEach(MemoryGroup::removeIfEmpty);
        }
    }

    private static boolean isStale(Path group) {
        String name = group.getFileName().toString();
        return name.matches(PREFIX + "\\d+-\\d+")
                && ProcessHandle.of(Long.parseLong(name.split("-")[1])).isEmpty();
    }
}
