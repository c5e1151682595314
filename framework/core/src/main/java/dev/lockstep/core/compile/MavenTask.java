package dev.lockstep.core.compile;

import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Lays a project out in the temporary folder, builds it with Maven Invoker, and takes in what came of it. */
final class MavenTask {
    private static final Pattern PROCESSORS = Pattern.compile("<(annotationProcessor|proc>)");

    private final CompileRequest request;
    private final Path repository;
    private final List<String> said = new ArrayList<>();

    MavenTask(CompileRequest request, Path repository) {
        this.request = request;
        this.repository = repository;
    }

    Compilation run() throws IOException {
        Path project = Files.createTempDirectory("project");
        for (SourceFile file : request.sources()) {
            boolean pom = file.path().equals(ExerciseLayout.POM);
            Path place = (pom ? project : project.resolve(ExerciseLayout.STUB)).resolve(file.path());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.text());
        }
        return build(project)
                ? new Compilation.Succeeded(classesIn(project.resolve("target/classes")))
                : new Compilation.Failed(MavenErrors.in(said, project.resolve(ExerciseLayout.STUB), request));
    }

    private boolean build(Path project) throws IOException {
        InvocationRequest build = new DefaultInvocationRequest();
        Path settings = Files.writeString(Files.createTempFile("settings", ".xml"), "<settings/>");
        build.setBaseDirectory(project.toFile());
        build.setPomFile(project.resolve(ExerciseLayout.POM).toFile());
        build.setJavaHome(new File(System.getProperty("java.home")));
        build.setLocalRepositoryDirectory(repository.toFile());
        build.setUserSettingsFile(settings.toFile());
        build.setGlobalSettingsFile(settings.toFile());
        build.setBatchMode(true);
        build.setOffline(true);
        build.setProperties(properties());
        build.addArgs(List.of("-q", "compile"));
        build.setOutputHandler(said::add);
        build.setErrorHandler(said::add);
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenExecutable(launcher(project).toFile());
        try {
            return invoker.execute(build).getExitCode() == 0;
        } catch (MavenInvocationException broken) {
            throw new IOException("Maven cannot be started: " + broken.getMessage(), broken);
        }
    }

    /** Submissions bring sources alone, but a library may hold processors that javac would find by itself. */
    private Properties properties() {
        Properties properties = new Properties();
        if (!PROCESSORS.matcher(request.sources().get(0).text()).find()) {
            properties.setProperty("maven.compiler.proc", "none");
        }
        properties.setProperty("style.color", "never");
        return properties;
    }

    /** In place of the script mvn, which asks for a dozen programs that are not in the sandbox. */
    private Path launcher(Path project) throws IOException {
        String jars = request.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path script = Files.createTempFile("mvn", "");
        Files.writeString(
                script,
                "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -Xmx192m -XX:+UseSerialGC"
                        + " -XX:TieredStopAtLevel=1 -cp '" + jars + "' '-Dmaven.multiModuleProjectDirectory=" + project
                        + "' -Dorg.slf4j.simpleLogger.showThreadName=false"
                        + " -Dorg.slf4j.simpleLogger.showLogName=false -Dorg.slf4j.simpleLogger.levelInBrackets=true"
                        + " -Djansi.mode=strip org.apache.maven.cli.MavenCli \"$@\"\n");
        script.toFile().setExecutable(true);
        return script;
    }

    private static ClassFiles classesIn(Path folder) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String path = folder.relativize(file).toString();
                classes.put(path.substring(0, path.length() - 6).replace('/', '.'), Files.readAllBytes(file));
            }
        }
        return new ClassFiles(classes);
    }
}
