package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.reports.course.Comparisons;
import dev.lockstep.reports.course.ComparisonsJson;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program that compares submissions with JPlag. Its licence is GPL-3: it is built apart, runs in a JVM of its own, and is
 * spoken to through files alone.
 */
final class SimilarityProgram {
    private static final String MAIN = "dev.lockstep.similarity.SimilarityMain";
    private static final String HEAP = "-Xmx2g";

    private final Path jars;

    private SimilarityProgram(Path jars) {
        this.jars = jars;
    }

    /** The program below {@code home}, or a message that says how to build it. */
    static SimilarityProgram in(Path home) {
        Path jars = home.resolve("optional/similarity/target/lib");
        if (!Files.isDirectory(jars)) {
            throw new BadInput(
                    "comparing submissions needs JPlag, which is GPL-3 and no part of Lockstep. Build it once, in "
                            + home + ": mvn -Psimilarity -pl optional/similarity package");
        }
        return new SimilarityProgram(jars);
    }

    /** Compares all {@code sources}; what lies in {@code stub} counts for nothing. */
    Comparisons compare(SimilarSources sources, Path stub, int percent, int most) throws IOException {
        Path result = sources.beside("result.json");
        Path log = sources.beside("log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                jars + "/*",
                MAIN,
                Files.createDirectories(sources.submissions()).toString(),
                stub.toAbsolutePath().toString(),
                Integer.toString(percent),
                Integer.toString(most),
                result.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        if (exitCode(process) != 0) {
            throw new ToolFailure("JPlag could not compare the submissions: " + Files.readString(log));
        }
        return ComparisonsJson.read(Files.readString(result), sources::nameOf);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ToolFailure("the comparison was stopped", stop);
        }
    }
}
