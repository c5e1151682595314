package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder where one controller writes what is not yet published. It is locked as long as the controller lives, and the
 * system lets go of the lock however that ends; so what a dead one left behind can be told and swept.
 */
final class Desk implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final AtomicLong drafts = new AtomicLong();

    private Desk(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** A new desk below {@code room}, from which those of dead controllers are cleared away. */
    static synchronized Desk open(Path room) {
        try {
            Files.createDirectories(room);
            try (FileChannel door = channel(room.resolve(LOCK));
                    FileLock alone = door.lock()) {
                sweep(room, alone);
                Path folder = Files.createTempDirectory(room, "controller-");
                FileChannel channel = channel(folder.resolve(LOCK));
                channel.lock();
                return new Desk(folder, channel);
            }
        } catch (IOException broken) {
            throw new ToolFailure("nothing can be written in " + room + ": " + broken.getMessage(), broken);
        }
    }

    private static FileChannel channel(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Where nothing lies yet, on the file system of the journal. */
    Path draft() {
        return folder.resolve("draft-" + drafts.incrementAndGet());
    }

    /** Whoever sweeps is alone in the room: no desk is being set up meanwhile. */
    private static void sweep(Path room, FileLock alone) throws IOException {
        try (Stream<Path> desks = Files.list(room).filter(Files::isDirectory)) {
            for (Path desk : desks.toList()) {
                if (alone.isValid() && isAbandoned(desk)) {
                    FileUtils.deleteQuietly(desk.toFile());
                }
            }
        }
    }

    private static boolean isAbandoned(Path desk) throws IOException {
        try (FileChannel channel = channel(desk.resolve(LOCK));
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ofThisVeryProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            FileUtils.deleteQuietly(folder.toFile());
        } catch (IOException sweptLater) {
            // by the next controller
        }
    }
}
