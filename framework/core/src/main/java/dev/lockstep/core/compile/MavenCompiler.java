package dev.lockstep.core.compile;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.maven.Libraries;
import dev.lockstep.core.maven.MavenInstallation;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds with Maven, for exercises that bring a pom of their own: {@code mvn compile}, offline, in the sandbox.
 *
 * <p>Each build has a JVM, a folder and a sandbox of its own, and reads libraries and plugins from a repository that it cannot
 * write. The pom is the exercise's, whatever was handed in. Annotation processors run only if that pom names them.
 */
public final class MavenCompiler implements Compiler {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Installation installation;

    /** A compiler that starts nothing before its first build. */
    public MavenCompiler(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Compilation compile(Workspace workspace) {
        Libraries libraries = Libraries.of(workspace.exercise(), installation);
        List<SourceFile> files = new ArrayList<>();
        files.add(pom(Libraries.pomOf(workspace.exercise())));
        workspace.sources().forEach(file -> files.add(file));
        CompileRequest request = new CompileRequest(
                files, ClassFiles.NONE, MavenInstallation.find().jars());
        CompilerJvm jvm = CompilerJvm.startMaven(installation, request.jars(), libraries.repository());
        try {
            return jvm.compile(request, LIMIT);
        } finally {
            jvm.close();
        }
    }

    private static SourceFile pom(Path file) {
        try {
            return new SourceFile(ExerciseLayout.POM, Files.readString(file));
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read as UTF-8: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {}
}
