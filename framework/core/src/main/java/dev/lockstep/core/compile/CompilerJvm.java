package dev.lockstep.core.compile;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.jvm.BoundedOutput;
import dev.lockstep.core.jvm.ClassDataArchive;
import dev.lockstep.core.jvm.ClassPath;
import dev.lockstep.core.jvm.Leftovers;
import dev.lockstep.core.sandbox.Launch;
import dev.lockstep.core.sandbox.ResourceLimits;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running compiler JVM. Dead after the first request that used up its time or memory. */
final class CompilerJvm implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 256;
    /** No processor time: it serves many submissions, and each has its own clock. */
    private static final ResourceLimits LIMITS = new ResourceLimits(HEAP_MEGABYTES, ResourceLimits.USUAL_THREADS, 0);

    private static final Path SHELL = Path.of("/bin/sh");
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration DIES_WITHIN = Duration.ofSeconds(10);

    private static final List<String> OPTIONS = List.of(
            "-Xmx" + HEAP_MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8");

    private final Sandbox sandbox;
    private final Process process;
    private final ClassDataArchive archive;
    private final BoundedOutput errors;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private final Runnable leftover;
    private boolean spent;

    private CompilerJvm(Sandbox sandbox, Process process, ClassDataArchive archive) {
        this.sandbox = sandbox;
        this.process = process;
        this.archive = archive;
        this.leftover = process::destroyForcibly;
        Leftovers.add(leftover);
        this.errors = BoundedOutput.draining(process.getErrorStream(), 16 << 10);
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static CompilerJvm start(Installation installation) {
        List<Path> classPath = installation.controllerClassPath();
        ClassDataArchive archive = installation.archives().of("compiler", OPTIONS, classPath);
        List<String> command = new ArrayList<>();
        command.add(installation.java().toString());
        command.addAll(archive.flags());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", ClassPath.of(classPath), CompilerMain.class.getName()));
        List<Path> readOnly = new ArrayList<>(classPath);
        readOnly.addAll(installation.workerClassPath());
        readOnly.addAll(archive.files());
        Launch launch = new Launch(command, readOnly, null, LIMITS, false);
        Sandbox sandbox = archive.isBeingRecorded() ? Sandbox.none() : installation.sandbox();
        try {
            return new CompilerJvm(sandbox, sandbox.start(launch), archive);
        } catch (IOException broken) {
            throw new ToolFailure("the compiler JVM cannot be started: " + broken.getMessage(), broken);
        }
    }

    /** One that answers a single request, by a build of Maven. */
    static CompilerJvm startMaven(Installation installation, List<Path> maven, Path repository) {
        List<Path> classPath = installation.controllerClassPath();
        List<String> command = new ArrayList<>(List.of(installation.java().toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", ClassPath.of(classPath), MavenMain.class.getName(), repository.toString()));
        List<Path> readOnly = new ArrayList<>(classPath);
        readOnly.addAll(maven);
        readOnly.addAll(List.of(repository, SHELL));
        try {
            Sandbox sandbox = installation.sandbox();
            Process process = sandbox.start(new Launch(command, readOnly, null, LIMITS, false));
            return new CompilerJvm(sandbox, process, ClassDataArchive.NONE);
        } catch (IOException broken) {
            throw new ToolFailure("a JVM for Maven cannot be started: " + broken.getMessage(), broken);
        }
    }

    /** Whether it can take another request. A process that was just killed may still count as alive. */
    boolean isUsable() {
        return !spent && process.isAlive();
    }

    Compilation compile(CompileRequest request, Duration limit) {
        FutureTask<Compilation> exchange = new FutureTask<>(() -> exchange(request));
        Thread thread = new Thread(exchange, "lockstep-compile");
        thread.setDaemon(true);
        thread.start();
        spent = true;
        try {
            Compilation compilation = exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            spent = false;
            return compilation;
        } catch (TimeoutException tooLong) {
            close();
            return usedUp("its time of " + limit.toSeconds() + " s");
        } catch (ExecutionException ended) {
            return afterDeath(ended);
        } catch (InterruptedException stopped) {
            close();
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while compiling");
        }
    }

    private Compilation exchange(CompileRequest request) throws IOException {
        CompileCodec.writeRequest(request, requests);
        return CompileCodec.readAnswer(answers);
    }

    private Compilation afterDeath(ExecutionException ended) {
        int exit = exitCode();
        if (exit == OUT_OF_MEMORY) {
            return usedUp("its memory of " + HEAP_MEGABYTES + " MiB");
        }
        if (errors.text().contains("StackOverflowError")) {
            return usedUp("its stack: some expression is nested too deeply");
        }
        sandbox.distrust();
        throw new ToolFailure(
                "the compiler JVM ended with exit code " + exit + ": "
                        + errors.text().strip(),
                ended.getCause());
    }

    /** A JVM without memory says so among the answers, and ends a little later: its exit code is worth waiting for. */
    private int exitCode() {
        try {
            if (!process.waitFor(DIES_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while a compiler JVM ended");
        }
    }

    private static Compilation usedUp(String what) {
        return new Compilation.Failed(List.of(new Diagnostic("", 0, 0, "Compilation used up " + what + ".", "")));
    }

    @Override
    public void close() {
        if (archive.isBeingRecorded()) {
            endInPeace();
        }
        process.destroyForcibly();
        Leftovers.remove(leftover);
        archive.close();
    }

    private void endInPeace() {
        try {
            requests.close();
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            process.waitFor();
        } catch (IOException died) {
            // then nothing was recorded
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
