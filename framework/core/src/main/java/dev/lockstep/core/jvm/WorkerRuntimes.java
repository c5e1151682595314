package dev.lockstep.core.jvm;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The runtime images of one user, a folder for each JDK and each build of Lockstep.
 *
 * <p>An image appears whole or not at all. Several processes may look for one and make one at the same time.
 */
public final class WorkerRuntimes {
    private static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private static final String PROBLEM = "problem";

    private final Path folder;

    private WorkerRuntimes(Path folder) {
        this.folder = folder;
    }

    /** The runtimes below {@code folder}, which is made when the first of them is. */
    public static WorkerRuntimes in(Path folder) {
        return new WorkerRuntimes(folder);
    }

    /** The image of {@code jars} and {@code jdk} if it was made; otherwise the jars beside the JDK, which need no making. */
    public WorkerRuntime find(Path jdk, List<Path> jars) {
        Path place = placeOf(jdk, jars);
        RuntimeImage image = imageIn(place);
        if (!image.isWhole()) {
            return WorkerRuntime.ofJars(jdk, jars, archivesIn(place), problemIn(place));
        }
        touch(place);
        return WorkerRuntime.ofImage(image.home(), archivesIn(place));
    }

    /** The same, after the image was made where that can be done; it takes some seconds. */
    public synchronized WorkerRuntime make(Path jdk, List<Path> jars) {
        Path place = placeOf(jdk, jars);
        if (!imageIn(place).isWhole()) {
            try {
                Files.createDirectories(place);
                makeIn(place, jdk, jars);
                deleteUnused();
            } catch (IOException problem) {
                remember(problem, place);
            }
        }
        return find(jdk, jars);
    }

    /** Jars do as well; reports say what ran the tests, and why. */
    private static void remember(IOException problem, Path place) {
        try {
            Files.writeString(place.resolve(PROBLEM), String.valueOf(problem.getMessage()));
        } catch (IOException notWritable) {
            // then reports say that no image was made
        }
    }

    private String problemIn(Path place) {
        try {
            return Files.readString(place.resolve(PROBLEM));
        } catch (IOException nobodyTried) {
            return "there is no image below " + folder + "; ./lockstep makes one after a build";
        }
    }

    /** Whoever comes second waits for the first, and finds the image. */
    private static void makeIn(Path place, Path jdk, List<Path> jars) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            RuntimeImage image = imageIn(place);
            if (alone.isValid() && !image.isWhole()) {
                Path draft = place.resolve("draft");
                FileUtils.deleteQuietly(draft.toFile()); // of one that was ended in the middle
                FileUtils.deleteQuietly(image.home().toFile());
                Files.deleteIfExists(place.resolve(PROBLEM));
                RuntimeImage.link(jdk, jars, draft);
                Files.move(draft, image.home(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Other versions stay until nobody has used them for a month. */
    private void deleteUnused() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        try (Stream<Path> places = Files.list(folder)) {
            for (Path place : places.toList()) {
                if (Files.getLastModifiedTime(place).compareTo(oldest) < 0) {
                    FileUtils.deleteQuietly(place.toFile());
                }
            }
        }
    }

    private static void touch(Path place) {
        try {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        } catch (IOException notOurs) {
            // whoever may not write here will not delete it either
        }
    }

    private Path placeOf(Path jdk, List<Path> jars) {
        return folder.resolve(Archives.fingerprint(List.of(jdk.toString(), RuntimeImage.FORM), jars));
    }

    private static RuntimeImage imageIn(Path place) {
        return new RuntimeImage(place.resolve("image"));
    }

    private static Archives archivesIn(Path place) {
        return Archives.in(place.resolve("archives"));
    }
}
