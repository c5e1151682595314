package dev.lockstep.core.sandbox;

import dev.lockstep.core.jvm.Leftovers;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A group of processes whose memory the kernel limits together: a folder of the kernel's, not of a disk. */
final class MemoryGroup {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Runnable leftover = this::remove;

    private MemoryGroup(Path folder) {
        this.folder = folder;
    }

    /** A new group; it is removed when this JVM ends, if not before. */
    static MemoryGroup createdAt(Path folder) throws IOException {
        MemoryGroup group = new MemoryGroup(Files.createDirectory(folder));
        Leftovers.add(group.leftover);
        return group;
    }

    /** A group that was there before. */
    static MemoryGroup at(Path folder) {
        return new MemoryGroup(folder);
    }

    /** Sets {@code value} where the kernel has a file of this name. */
    void set(String file, long value) throws IOException {
        if (Files.exists(folder.resolve(file))) {
            require(file, value);
        }
    }

    /** Sets what this kernel must have. */
    void require(String file, long value) throws IOException {
        Files.writeString(folder.resolve(file), Long.toString(value), StandardOpenOption.WRITE);
    }

    /** Where a process writes its number to become a member; what it starts from then on is one too. */
    Path members() {
        return folder.resolve("cgroup.procs");
    }

    /** Removes it once {@code process} has ended. */
    void removeAfter(Process process) {
        process.onExit().thenRun(this::remove);
    }

    /** Waits for the last member to go, as it soon does after it was killed, and removes the group. */
    void remove() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!removeIfEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN_AFTER.toNanos());
        }
        Leftovers.remove(leftover);
    }

    /** Removes it unless it has members. */
    boolean removeIfEmpty() {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (NoSuchFileException hierarchyGone) {
            return true;
        } catch (FileSystemException hasMembers) {
            return false;
        } catch (IOException broken) {
            return true;
        }
    }
}
