package dev.lockstep.testkit.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A group of processes (cgroups(7)) that root gives to another user, who may then limit memory in groups below it. */
final class GivenGroup implements AutoCloseable {
    private static final Path UNIFIED = Path.of("/sys/fs/cgroup");
    private static final Path OF_MEMORY = UNIFIED.resolve("memory");
    private static final int TRIES = 200;

    private final Path folder;

    private GivenGroup(Path folder) {
        this.folder = folder;
    }

    /** A new group of {@code user}; empty where root cannot make one either. */
    static Optional<GivenGroup> to(int user) {
        Path top = Files.exists(OF_MEMORY.resolve("cgroup.procs")) ? OF_MEMORY : UNIFIED;
        try {
            Path folder = Files.createDirectory(
                    top.resolve("lockstep-attacks-" + ProcessHandle.current().pid()));
            Files.setAttribute(folder, "unix:uid", user);
            for (String file : List.of("cgroup.procs", "cgroup.subtree_control")) {
                if (Files.exists(folder.resolve(file))) {
                    Files.setAttribute(folder.resolve(file), "unix:uid", user);
                }
            }
            return Optional.of(new GivenGroup(folder));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The beginning of a command: a shell that becomes a member and goes on with what follows. */
    List<String> joining() {
        return List.of(
                "/bin/sh",
                "-c",
                "echo $$ >\"$0\" && exec \"$@\"",
                folder.resolve("cgroup.procs").toString());
    }

    /** Fails if a group or a process is left in it. */
    @Override
    public void close() throws IOException {
        for (int tries = 1; !isRemoved(tries == TRIES); tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isRemoved(boolean isLastTry) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (IOException inUse) {
            if (isLastTry) {
                throw inUse;
            }
            return false;
        }
    }
}
