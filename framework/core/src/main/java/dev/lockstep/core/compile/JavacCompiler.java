package dev.lockstep.core.compile;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.maven.Libraries;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Compiles with javac in compiler JVMs that stay warm between calls. One that ran out of time or memory, or served many
 * requests, is replaced.
 *
 * <p>Sources come as text and classes go as bytes, so a file's name is never an argument of a command. Source and class
 * files are of release 17; annotation processing is off. Many threads may call at once; as many compile as there are JVMs,
 * and no JVM is started before it is needed.
 */
public final class JavacCompiler implements Compiler {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** Whoever would wait longer for a warm JVM starts another: a cold one costs as much as a hundred compilations. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final MavenCompiler maven;
    private final List<CompilerSeat> seats;
    /** The warmest first: the last to be used is the first to be used again. */
    private final BlockingDeque<CompilerSeat> free = new LinkedBlockingDeque<>();
    /** Those that nobody has needed yet. */
    private final Queue<CompilerSeat> cold;

    private JavacCompiler(Installation installation, int count) {
        maven = new MavenCompiler(installation);
        seats = Stream.generate(() -> new CompilerSeat(installation))
                .limit(count)
                .toList();
        cold = new ConcurrentLinkedQueue<>(seats.subList(1, seats.size()));
        free.add(seats.get(0));
        seats.get(0).warm();
    }

    /** A compiler whose JVM is being started. */
    public static JavacCompiler start(Installation installation) {
        return start(installation, 1);
    }

    /** A compiler of at most {@code count} JVMs: the first is being started, the others when they are needed. */
    public static JavacCompiler start(Installation installation, int count) {
        return new JavacCompiler(installation, count);
    }

    @Override
    public Compilation compile(Workspace workspace) {
        if (Libraries.areNeeded(workspace.exercise())) {
            return maven.compile(workspace);
        }
        return compile(workspace.sources(), ClassFiles.NONE, List.of());
    }

    /**
     * Compiles {@code sources} against {@code classes} and {@code jars}.
     *
     * @throws ToolFailure if the compiler itself cannot be run
     */
    public Compilation compile(List<SourceFile> sources, ClassFiles classes, List<Path> jars) {
        CompilerSeat seat = freeSeat();
        try {
            return seat.compile(new CompileRequest(sources, classes, jars), LIMIT);
        } finally {
            free.addFirst(seat);
        }
    }

    private CompilerSeat freeSeat() {
        try {
            CompilerSeat warm = free.pollFirst(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            CompilerSeat seat = warm == null ? cold.poll() : warm;
            return seat == null ? free.takeFirst() : seat;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while waiting for a compiler", stopped);
        }
    }

    @Override
    public void close() {
        seats.forEach(CompilerSeat::close);
    }
}
