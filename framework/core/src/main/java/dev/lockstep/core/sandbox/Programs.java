package dev.lockstep.core.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Programs of the machine. */
final class Programs {
    /** Folders of the system, whatever PATH says: what is found here runs with the rights of the grader. */
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/sbin"), Path.of("/usr/local/bin"));

    private static final int SAID_AT_MOST = 64 << 10;

    private Programs() {}

    static Optional<Path> find(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a process said until its end, and its exit code. */
    record Outcome(int exitCode, String said) {}

    /** Waits for the end of {@code process}, which merges its outputs. */
    static Outcome outcome(Process process) throws IOException {
        process.getOutputStream().close();
        byte[] said = process.getInputStream().readNBytes(SAID_AT_MOST);
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            return new Outcome(process.waitFor(), new String(said, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process ran", stopped);
        }
    }

    static Outcome run(List<String> command) throws IOException {
        return outcome(Starter.start(
                new ProcessBuilder(command).redirectErrorStream(true).directory(new File("/"))));
    }
}
