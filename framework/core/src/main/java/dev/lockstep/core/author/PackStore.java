package dev.lockstep.core.author;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.ArchiveFiles;
import dev.lockstep.core.source.Fingerprint;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** Packs that were unpacked, in the user's cache folder: each once, in a folder named by what the pack holds. */
public final class PackStore {
    private static final String MANIFEST = "exercise.json";

    private final Path folder;

    /** Keeps them below {@code cache}. */
    public PackStore(Path cache) {
        this.folder = cache.resolve("packs");
    }

    /**
     * The folder of exercises that {@code pack} holds.
     *
     * @return where it lies, or why it is not used
     */
    public Written unpack(Path pack) {
        ArchiveFiles.Outcome outcome = ArchiveFiles.read(pack);
        if (outcome instanceof ArchiveFiles.Refused refused) {
            return new Written.Refused(
                    "'" + pack + "' " + refused.problem() + "; a pack is made with 'lockstep pack ID'");
        }
        ArchiveFiles.Complete complete = (ArchiveFiles.Complete) outcome;
        if (complete.files().containsKey(MANIFEST)) {
            return new Written.Refused("'" + pack + "' holds " + MANIFEST
                    + " at its top, but an exercise lies in a folder of its id; make it with 'lockstep pack ID'");
        }
        Path place = folder.resolve(fingerprint(complete).substring(0, 32));
        try {
            return Files.isDirectory(place) ? new Written.Done(place) : unpack(complete, place);
        } catch (FileSystemException e) {
            return new Written.Refused(
                    "'" + pack + "' cannot be unpacked (" + e + "); make it with 'lockstep pack ID'");
        } catch (IOException e) {
            throw new ToolFailure("'" + pack + "' cannot be unpacked to " + place + ": " + e.getMessage(), e);
        }
    }

    private static String fingerprint(ArchiveFiles.Complete complete) {
        Fingerprint fingerprint = new Fingerprint();
        complete.files().forEach((path, bytes) -> fingerprint.add(path).add(bytes));
        return fingerprint.hexadecimal();
    }

    /** It appears whole; another process may be as fast. */
    private Written unpack(ArchiveFiles.Complete complete, Path place) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, "draft");
        try {
            for (Map.Entry<String, byte[]> file : complete.files().entrySet()) {
                Path target = draft.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            move(draft, place);
            return new Written.Done(place);
        } finally {
            FileUtils.deleteQuietly(draft.toFile());
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException maybeThere) {
            if (!Files.isDirectory(place)) {
                throw maybeThere;
            }
        }
    }
}
