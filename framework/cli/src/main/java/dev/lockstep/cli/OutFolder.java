package dev.lockstep.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Looks at the folder for the reports before anything is graded: a place that cannot be written is bad input. */
final class OutFolder {
    private OutFolder() {}

    /** {@code folder}, if reports can be written there. */
    static Path checked(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new BadInput("--out names no folder; give one, such as --out reports");
        }
        for (String part : new String[] {"", "instructor", "student"}) {
            checkFolder(folder.resolve(part), folder);
        }
        return folder;
    }

    /** The same for the folder of a course, which must not count as one of its submissions. */
    static void checkedForCourse(Path folder, Path submissions) {
        checked(folder);
        Path inside = folder.toAbsolutePath().normalize();
        if (inside.startsWith(submissions.toAbsolutePath().normalize())) {
            throw new BadInput("--out '" + folder + "' lies among the submissions; name a folder outside of '"
                    + submissions + "'");
        }
    }

    private static void checkFolder(Path path, Path folder) {
        Path existing = path.toAbsolutePath().normalize();
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new BadInput("the reports cannot be written to '" + folder + "', because '" + existing
                    + "' is not a folder; name another with --out");
        }
        if (!Files.isWritable(existing)) {
            throw new BadInput("the reports cannot be written to '" + folder + "', because nothing may be written in '"
                    + existing + "'; name another with --out");
        }
    }
}
