package dev.lockstep.core.intake;

import dev.lockstep.model.SubmissionId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Names a submission after the folder or file that it came in. */
public final class SubmissionName {
    private static final int LONGEST_BYTES = 200;

    private SubmissionName() {}

    /** The name of a file or folder on disk, without its ending. */
    public static SubmissionId of(Path handedIn) {
        Path last = handedIn.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString();
        return of(Files.isDirectory(handedIn) ? name : withoutEnding(name));
    }

    /** What somebody wants to call it, made fit for the name of a folder. */
    public static SubmissionId of(String wanted) {
        String stem = wanted.replace('/', '-').replace('\\', '-');
        return new SubmissionId(isNoName(stem) ? "submission" : shortened(Printable.of(stem)));
    }

    /** {@code ...zip} without its ending would be the folder above. */
    private static boolean isNoName(String stem) {
        return stem.isBlank() || stem.matches("\\.+");
    }

    /** Reports lie in a folder of this name, and a file system takes 255 bytes. */
    private static String shortened(String name) {
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept;
    }

    /** {@code name} without {@code .zip} or {@code .java}. */
    public static String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {".zip", ".java"}) {
            if (lower.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
