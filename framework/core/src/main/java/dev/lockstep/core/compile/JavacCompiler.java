package dev.lockstep.core.compile;

import dev.lockstep.core.Installation;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Compiles with javac in a compiler JVM that stays warm between calls and is replaced when it runs out of time or memory.
 *
 * <p>Sources come as text and classes go as bytes, so a file's name is never an argument of a command. Source and class
 * files are of release 17; annotation processing is off.
 */
public final class JavacCompiler implements Compiler {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Installation installation;
    private CompilerJvm jvm;

    private JavacCompiler(Installation installation) {
        this.installation = installation;
        this.jvm = CompilerJvm.start(installation);
    }

    /** A compiler whose JVM is being started. */
    public static JavacCompiler start(Installation installation) {
        return new JavacCompiler(installation);
    }

    @Override
    public Compilation compile(Workspace workspace) {
        return compile(workspace.sources(), ClassFiles.NONE, List.of());
    }

    /**
     * Compiles {@code sources} against {@code classes} and {@code jars}.
     *
     * @throws dev.lockstep.core.ToolFailure if the compiler itself cannot be run
     */
    public synchronized Compilation compile(List<SourceFile> sources, ClassFiles classes, List<Path> jars) {
        try {
            return jvm.compile(new CompileRequest(sources, classes, jars), LIMIT);
        } finally {
            if (!jvm.isUsable()) {
                jvm.close();
                jvm = CompilerJvm.start(installation);
            }
        }
    }

    @Override
    public synchronized void close() {
        jvm.close();
    }
}
