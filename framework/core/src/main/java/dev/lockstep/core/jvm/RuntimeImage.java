package dev.lockstep.core.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** A Java runtime with agent, kit and JUnit linked in, and the modules of the JDK that these need. */
record RuntimeImage(Path home) {
    private static final String ROOTS =
            "dev.lockstep.agent,org.junit.jupiter,org.junit.jupiter.engine,org.assertj.core";
    /** Another for each way of making them, so that images made in an older way are not found. */
    static final String FORM = "image of quick classes";

    private static final int MINUTES = 2;
    private static final int SAID_AT_MOST = 8 << 10;

    /**
     * Makes an image in {@code home}, which must not exist.
     *
     * @throws IOException if {@code jdk} has no {@code jlink}, or it fails, or the image does not run
     */
    static void link(Path jdk, List<Path> jars, Path home) throws IOException {
        Path jlink = jdk.resolve("bin/jlink");
        if (!Files.isExecutable(jlink)) {
            throw new IOException("the JDK in " + jdk + " has no jlink");
        }
        Path rewritten = home.resolveSibling(home.getFileName() + "-jars");
        try {
            runJlink(jlink, QuickJars.of(jars, rewritten), home);
        } finally {
            FileUtils.deleteQuietly(rewritten.toFile());
        }
        for (String properties : List.of("conf/security/java.security", "conf/logging.properties")) {
            withoutComments(home.resolve(properties));
        }
        // The archive that other archives are made on top of; with JDK 17 jlink leaves it out. Also proof that the
        // image runs.
        run(List.of(home.resolve("bin/java").toString(), "-XX:+UseSerialGC", "-Xshare:dump"));
        RuntimeImage image = new RuntimeImage(home);
        Files.writeString(image.mark(), image.size());
    }

    private static void runJlink(Path jlink, List<Path> jars, Path home) throws IOException {
        run(List.of(
                jlink.toString(),
                "-J-XX:+UseSerialGC",
                "-J-XX:TieredStopAtLevel=1",
                "--module-path",
                ClassPath.of(jars),
                "--add-modules",
                ROOTS,
                "--no-header-files",
                "--no-man-pages",
                "--output",
                home.toString()));
    }

    /** A worker reads it, in code that is interpreted; nine tenths of it are comments. */
    private static void withoutComments(Path properties) throws IOException {
        if (!Files.exists(properties)) {
            return;
        }
        List<String> kept = new ArrayList<>();
        boolean continues = false;
        for (String line : Files.readAllLines(properties, StandardCharsets.ISO_8859_1)) {
            if (continues || !line.isBlank() && !line.stripLeading().startsWith("#")) {
                kept.add(line);
                continues = line.endsWith("\\");
            }
        }
        Files.write(properties, kept, StandardCharsets.ISO_8859_1);
    }

    /** Whether it is there, and as it was made. */
    boolean isWhole() {
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.readString(mark()).equals(size());
        } catch (IOException missing) {
            return false;
        }
    }

    private Path mark() {
        return home.resolve("whole");
    }

    private String size() throws IOException {
        return Files.size(home.resolve("lib/modules")) + " " + Files.size(home.resolve("lib/server/libjvm.so"));
    }

    private static String firstLine(BoundedOutput said) {
        return said.awaitEnd().text().lines().findFirst().orElse("it said nothing");
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        BoundedOutput said = BoundedOutput.draining(process.getInputStream(), SAID_AT_MOST);
        Runnable leftover = process::destroyForcibly;
        Leftovers.add(leftover);
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(command.get(0) + " failed: " + firstLine(said));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an image was made", stopped);
        } finally {
            process.destroyForcibly();
            Leftovers.remove(leftover);
        }
    }
}
