package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.jvm.ClassDataArchive;
import dev.lockstep.core.jvm.ClassPath;
import dev.lockstep.core.jvm.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * How the controller starts, kept in a file that {@code java} reads itself: {@code java @FILE MAIN ARGUMENTS…}.
 *
 * <p>An archive fits only the very line that it was recorded with, so the script {@code lockstep}, which starts the
 * controller, and the recording both take the line from here.
 */
final class LaunchLine {
    /** Property: the folder of this file and of every archive. */
    static final String FOLDER = "lockstep.prepared";

    private static final String JDK = "lockstep.prepared.jdk";

    /** The launch line for the command {@code list} alone: an archive with less in it starts faster. */
    static final String LIST = "list";

    /** The launch line for every command. */
    static final String ANY = "any";

    private final Installation installation;
    private final Path home;
    private final Path folder;

    LaunchLine(Installation installation, Path home, Path folder) {
        this.installation = installation;
        this.home = home;
        this.folder = folder;
    }

    /** Options and class path; {@code archive} is used or recorded. */
    List<String> options(ClassDataArchive archive) {
        List<String> options = new ArrayList<>(archive.flags());
        options.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions", // another JDK may lie at the same path tomorrow
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-Dlockstep.home=" + home,
                "-Dlockstep.cache=" + installation.cache(),
                "-D" + FOLDER + "=" + folder,
                "-D" + JDK + "=" + Jdk.name(),
                "-cp",
                ClassPath.of(installation.controllerClassPath())));
        return options;
    }

    /** Writes the file that the script looks for, whole or not at all. */
    void write(String name, ClassDataArchive archive) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String option : options(archive)) {
            lines.add('"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        Path draft = Files.createTempFile(folder, name, ".tmp");
        Files.write(draft, lines);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the line if it was made by another JDK than this one, so that the script has it made anew. */
    static void forgetIfOfAnotherJdk() {
        String folder = System.getProperty(FOLDER);
        if (folder != null && !Jdk.name().equals(System.getProperty(JDK))) {
            try {
                Files.deleteIfExists(Path.of(folder, ANY));
            } catch (IOException slowButRight) {
                // archives of another JDK are ignored
            }
        }
    }
}
