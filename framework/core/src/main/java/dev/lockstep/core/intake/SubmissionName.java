package dev.lockstep.core.intake;

import dev.lockstep.model.SubmissionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Names a submission after the folder or file that it came in. */
final class SubmissionName {
    private SubmissionName() {}

    static SubmissionId of(Path handedIn) {
        Path last = handedIn.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString();
        String stem = Files.isDirectory(handedIn) ? name : withoutEnding(name);
        return new SubmissionId(stem.isBlank() ? "submission" : Printable.of(stem));
    }

    private static String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {".zip", ".java"}) {
            if (lower.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
