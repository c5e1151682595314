package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.jvm.BoundedOutput;
import dev.lockstep.core.jvm.Leftovers;
import dev.lockstep.core.sandbox.Launch;
import dev.lockstep.core.sandbox.ResourceLimits;
import dev.lockstep.reports.course.Comparisons;
import dev.lockstep.reports.course.ComparisonsJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program that compares submissions with JPlag. Its licence is GPL-3: it is built apart, runs in a JVM of its own, and is
 * spoken to through its standard streams alone. It parses foreign text, so it runs in the sandbox, as the compiler does.
 */
final class SimilarityProgram {
    private static final String MAIN = "dev.lockstep.similarity.SimilarityMain";
    private static final int HEAP_MEGABYTES = 2048;
    private static final int MOST_BYTES = 64 << 20;

    /** The time is for a clock outside, since it depends on the size of the course. */
    private static final ResourceLimits LIMITS = new ResourceLimits(HEAP_MEGABYTES, ResourceLimits.USUAL_THREADS, 0);

    private final List<Path> jars;
    private final Supplier<Installation> installation;

    private SimilarityProgram(List<Path> jars, Supplier<Installation> installation) {
        this.jars = jars;
        this.installation = installation;
    }

    /** The program below {@code home}, or a message that says how to build it. */
    static SimilarityProgram in(Path home, Supplier<Installation> installation) throws IOException {
        Path folder = home.resolve("optional/similarity/target/lib");
        if (!Files.isDirectory(folder)) {
            throw new BadInput(
                    "comparing submissions needs JPlag, which is GPL-3 and no part of Lockstep. Build it once, in "
                            + home + ": mvn -Psimilarity -pl optional/similarity package");
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return new SimilarityProgram(jars.sorted().toList(), installation);
        }
    }

    /** Compares all {@code sources} within {@code limit}; what lies in {@code stub} counts for nothing. */
    Comparisons compare(SimilarSources sources, Path stub, int percent, int most, Duration limit) throws IOException {
        Installation here = installation.get();
        List<String> command = command(here.java(), percent, most);
        Process process = here.sandbox().start(new Launch(command, jars, null, LIMITS, false));
        Runnable leftover = process::destroyForcibly;
        Leftovers.add(leftover);
        try {
            BoundedOutput answer = BoundedOutput.draining(process.getInputStream(), MOST_BYTES);
            BoundedOutput errors = BoundedOutput.draining(process.getErrorStream(), 16 << 10);
            send(sources, stub, process);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ToolFailure("JPlag compared for " + limit.toMinutes()
                        + " minutes and was stopped; give it more time with --minutes");
            }
            if (process.exitValue() != 0) {
                throw new ToolFailure("JPlag could not compare the submissions: "
                        + errors.awaitEnd().text());
            }
            return ComparisonsJson.read(answer.awaitEnd().text(), sources::nameOf);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("the comparison was stopped", stop);
        } finally {
            process.destroyForcibly();
            Leftovers.remove(leftover);
        }
    }

    private List<String> command(Path java, int percent, int most) {
        return List.of(
                java.toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                MAIN,
                Integer.toString(percent),
                Integer.toString(most));
    }

    private static void send(SimilarSources sources, Path stub, Process process) {
        try {
            sources.zip(stub, process.getOutputStream());
        } catch (IOException died) {
            // what it said on its end is told then
        }
    }
}
