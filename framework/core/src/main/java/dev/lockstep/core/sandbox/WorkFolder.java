package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for child processes to begin in. */
public final class WorkFolder {
    private static final String PREFIX = "lockstep";
    private static final Path USUAL = Path.of("/tmp");

    private WorkFolder() {}

    /** A new folder where the user of a child can reach it. */
    public static Path create() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        boolean isOutOfReach = DroppedUser.isNeeded() && !DroppedUser.canRead(parent);
        return Files.createTempDirectory(isOutOfReach && Files.isDirectory(USUAL) ? USUAL : parent, PREFIX);
    }
}
