package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for the socket between a controller and its child. */
public final class WorkFolder {
    private static final String PREFIX = "lockstep";
    private static final Path USUAL = Path.of("/tmp");

    /** A socket's address holds 108 bytes; the name of the folder, its random part and that of the socket take the rest. */
    private static final int LONGEST_PARENT_BYTES = 70;

    private WorkFolder() {}

    /** A new folder where a sandbox can reach it, with a path that is short enough for the address of a socket. */
    public static Path create() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        return isSuitable(parent) || !Files.isDirectory(USUAL)
                ? Files.createTempDirectory(parent, PREFIX)
                : Files.createTempDirectory(USUAL, PREFIX);
    }

    private static boolean isSuitable(Path parent) {
        boolean isShort = parent.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PARENT_BYTES;
        return isShort && (!DroppedUser.isNeeded() || DroppedUser.canRead(parent));
    }
}
