package dev.lockstep.core.verify;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.maven.MavenInstallation;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Runs {@code mvn test} in a folder as a student does, offline. */
final class MavenBuild {
    private static final int LAST_LINES = 25;
    /** Halves the processor time of a build that lasts seconds. */
    private static final String STARTS_FAST = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private MavenBuild() {}

    /** How a build ended, and the end of what Maven said. */
    record Outcome(boolean succeeded, List<String> lines) {
        /** The end of it, with the author's folder wherever Maven names {@code built}. */
        String lastLines(Path built, Path author) {
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()))
                    .replace(built.toString(), author.toString());
        }

        private boolean lacksArtifacts() {
            return lines.stream().anyMatch(line -> line.contains("in offline mode"));
        }
    }

    /** Builds offline. What a student's first online build would have fetched is fetched once if it is not there. */
    static Outcome test(Path folder, Path jdk) {
        Outcome outcome = run(folder, jdk, true);
        if (!outcome.succeeded() && outcome.lacksArtifacts()) {
            run(folder, jdk, false);
            return run(folder, jdk, true);
        }
        return outcome;
    }

    private static Outcome run(Path folder, Path jdk, boolean offline) {
        List<String> lines = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setPomFile(folder.resolve("pom.xml").toFile());
        request.setJavaHome(jdk.toFile());
        request.setMavenOpts(STARTS_FAST);
        request.setBatchMode(true);
        request.setOffline(offline);
        request.addArgs(List.of("-q", "test"));
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        Optional.ofNullable(System.getProperty("maven.repo.local"))
                .ifPresent(repository -> request.setLocalRepositoryDirectory(new File(repository)));
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenExecutable(MavenInstallation.find().executable().toFile());
        try {
            return new Outcome(invoker.execute(request).getExitCode() == 0, lines);
        } catch (MavenInvocationException broken) {
            throw new ToolFailure("Maven cannot be started: " + broken.getMessage(), broken);
        }
    }
}
