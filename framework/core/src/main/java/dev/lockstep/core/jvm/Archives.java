package dev.lockstep.core.jvm;

import dev.lockstep.core.ToolFailure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The archives of one installation, a file for each role of a JVM and each launch line.
 *
 * <p>The name of a file tells the JDK, the options and the jars that it fits, so an archive is found or not, and never
 * found and refused.
 */
public final class Archives {
    /** No archives: every JVM starts from its jars. */
    public static final Archives NONE = new Archives(null, false);

    private final @Nullable Path folder;
    private final boolean recording;

    private Archives(@Nullable Path folder, boolean recording) {
        this.folder = folder;
        this.recording = recording;
    }

    /** The archives in {@code folder}, to start from. */
    public static Archives in(Path folder) {
        return new Archives(folder, false);
    }

    /** The archives in {@code folder}, which every JVM that ends in peace makes anew. */
    public static Archives recordedTo(Path folder) {
        return new Archives(folder, true);
    }

    /** Where they lie, if there are any. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** The same archives, made anew by every JVM that ends in peace. */
    Archives recording() {
        return new Archives(folder, folder != null);
    }

    /**
     * The archive for one JVM, to be closed after its end.
     *
     * @param role what the JVM does, such as {@code worker}
     * @param options of its launch line, without those that differ from run to run
     */
    public ClassDataArchive of(String role, List<String> options, List<Path> classPath) {
        if (folder == null) {
            return ClassDataArchive.NONE;
        }
        Path file = folder.resolve(role + "-" + fingerprint(options, classPath));
        try {
            return recording ? ClassDataArchive.recordedTo(file) : ClassDataArchive.in(file);
        } catch (IOException broken) {
            throw new ToolFailure("no archive can be made in " + folder + ": " + broken.getMessage(), broken);
        }
    }

    /** Names this JDK with {@code options} and {@code classPath}: short, and another for whatever else. */
    static String fingerprint(List<String> options, List<Path> classPath) {
        StringBuilder text = new StringBuilder(Jdk.name());
        for (String option : options) {
            text.append('\n').append(option);
        }
        for (Path jar : classPath) {
            File file = jar.toFile();
            text.append('\n')
                    .append(file)
                    .append(' ')
                    .append(file.length())
                    .append(' ')
                    .append(file.lastModified());
        }
        return HexFormat.of().formatHex(sha256(text.toString()), 0, 12);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
