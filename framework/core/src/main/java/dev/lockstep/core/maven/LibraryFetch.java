package dev.lockstep.core.maven;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** One build of a pom without sources, which fills a repository with all that a build with sources needs. */
final class LibraryFetch {
    private static final int LAST_LINES = 15;
    private static final String BUILD_CLASS_PATH =
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

    /** What the user's own Maven has already need not come over the network again. */
    private static final String FROM_USER = """
            <settings><mirrors><mirror>
              <id>central</id><mirrorOf>central</mirrorOf><url>%s</url>
            </mirror></mirrors></settings>
            """;

    private final Installation installation;
    private final Path project;
    private final Path repository;
    private final List<String> lines = new ArrayList<>();

    LibraryFetch(Installation installation, Path project, Path repository) {
        this.installation = installation;
        this.project = project;
        this.repository = repository;
    }

    /** The jars of the dependencies; nothing if Maven failed. */
    Optional<List<Path>> run() throws IOException {
        Path settings = project.resolve("settings.xml");
        Path users = usersRepository();
        if (Files.isDirectory(users)) {
            Files.writeString(settings, FROM_USER.formatted(users.toUri()));
            if (succeeds(Optional.of(settings))) {
                return Optional.of(jars());
            }
        }
        return succeeds(Optional.empty()) ? Optional.of(jars()) : Optional.empty();
    }

    String lastLines() {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static Path usersRepository() {
        String elsewhere = System.getProperty("maven.repo.local");
        return elsewhere != null ? Path.of(elsewhere) : Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    private Path classPath() {
        return project.resolve("class-path.txt");
    }

    private boolean succeeds(Optional<Path> settings) {
        lines.clear();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.toFile());
        request.setPomFile(project.resolve("pom.xml").toFile());
        request.setJavaHome(installation.jdk().toFile());
        request.setLocalRepositoryDirectory(repository.toFile());
        settings.ifPresent(file -> request.setUserSettingsFile(file.toFile()));
        request.setBatchMode(true);
        request.setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        request.addArgs(List.of("-q", "-U", "compile", BUILD_CLASS_PATH));
        Properties properties = new Properties();
        properties.setProperty("mdep.outputFile", classPath().toString());
        properties.setProperty("includeScope", "compile");
        request.setProperties(properties);
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenExecutable(MavenInstallation.find().executable().toFile());
        try {
            return invoker.execute(request).getExitCode() == 0;
        } catch (MavenInvocationException broken) {
            throw new ToolFailure("Maven cannot be started: " + broken.getMessage(), broken);
        }
    }

    private List<Path> jars() throws IOException {
        String found = Files.readString(classPath()).strip();
        return Arrays.stream(found.split(File.pathSeparator))
                .filter(jar -> !jar.isEmpty())
                .map(Path::of)
                .toList();
    }
}
