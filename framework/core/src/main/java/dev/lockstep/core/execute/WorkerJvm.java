package dev.lockstep.core.execute;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.jvm.BoundedOutput;
import dev.lockstep.core.jvm.ClassDataArchive;
import dev.lockstep.core.jvm.Jdk;
import dev.lockstep.core.jvm.Leftovers;
import dev.lockstep.core.sandbox.Launch;
import dev.lockstep.core.sandbox.ResourceLimits;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.core.sandbox.WorkFolder;
import dev.lockstep.model.Limits;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** One worker process, its socket and its output. Closing it kills the process and removes its folder. */
final class WorkerJvm implements AutoCloseable {
    private static final Duration COMES_UP_WITHIN = Duration.ofSeconds(60);
    private static final Duration RECORDS_WITHIN = Duration.ofMinutes(2);
    private static final int CPU_SECONDS = 300;
    private static final int CPU_TESTS = 60;
    private static final String SOCKET = "s";
    private static final List<String> OPTIONS = List.of(
            "-XX:MaxMetaspaceSize=128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier3InvocationThreshold=800", // four times the usual: most of what runs in a start is never worth
            "-XX:Tier3MinInvocationThreshold=400", // compiling, and much later would cost those who explore
            "-XX:Tier3CompileThreshold=3000",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Xlog:safepoint=warning:stdout:level,tags", // no times before what the JVM itself prints: it lands in
            // reports
            "-XX:-UseDynamicNumberOfCompilerThreads", // a thread bomb must find room for the same number each time
            "-ea");
    private static final int FIRST_THAT_DENIES = 24;
    private static final List<String> DENIALS =
            List.of("--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=deny");

    private final Path folder;
    private final ServerSocketChannel server;
    private final Sandbox sandbox;
    private final Process process;
    private final ClassDataArchive archive;
    private final BoundedOutput output;
    private final Runnable leftover = this::abandon;
    private volatile boolean killed;

    private WorkerJvm(
            Path folder,
            ServerSocketChannel server,
            Sandbox sandbox,
            Process process,
            ClassDataArchive archive,
            Limits limits) {
        this.folder = folder;
        this.server = server;
        this.sandbox = sandbox;
        this.process = process;
        this.archive = archive;
        this.output = BoundedOutput.draining(process.getInputStream(), limits.outputKilobytes() << 10);
        Leftovers.add(leftover);
    }

    static WorkerJvm start(Installation installation, Limits limits) {
        try {
            Path folder = WorkFolder.create();
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(folder.resolve(SOCKET)));
            ClassDataArchive archive = archive(installation);
            Sandbox sandbox = sandbox(installation, archive);
            Process process = sandbox.start(launch(installation, archive, limits, folder));
            process.getOutputStream().close();
            return new WorkerJvm(folder, server, sandbox, process, archive, limits);
        } catch (IOException broken) {
            throw new ToolFailure("a worker JVM cannot be started: " + broken.getMessage(), broken);
        }
    }

    private static List<String> options() {
        return Jdk.feature() < FIRST_THAT_DENIES
                ? OPTIONS
                : Stream.concat(OPTIONS.stream(), DENIALS.stream()).toList();
    }

    /** What is recorded runs our own code alone, and must write where nobody else may. */
    private static Sandbox sandbox(Installation installation, ClassDataArchive archive) {
        return archive.isBeingRecorded() ? Sandbox.none() : installation.sandbox();
    }

    static Launch launch(Installation installation, ClassDataArchive archive, Limits limits, Path folder) {
        List<Path> readOnly = new ArrayList<>(installation.worker().modulePath());
        readOnly.addAll(archive.files());
        return new Launch(
                command(installation, archive, limits, folder),
                readOnly,
                folder,
                new ResourceLimits(limits.heapMegabytes(), ResourceLimits.USUAL_THREADS, cpuSeconds(limits)),
                true);
    }

    /** Far behind the watchdog, which counts for each test: a worker runs many. */
    private static int cpuSeconds(Limits limits) {
        return (int) Math.max(CPU_SECONDS, limits.test().toSeconds() * CPU_TESTS);
    }

    static ClassDataArchive archive(Installation installation) {
        return installation.worker().archive(options());
    }

    static List<String> command(Installation installation, ClassDataArchive archive, Limits limits, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(installation.worker().java().toString());
        command.addAll(archive.flags());
        command.add("-Xmx" + limits.heapMegabytes() + "m");
        command.addAll(options());
        command.add("-XX:ErrorFile=" + folder.resolve("crash"));
        command.addAll(installation.worker().agent());
        command.add(folder.resolve(SOCKET).toString());
        return command;
    }

    /** Waits for the worker to call, and lets nobody call after it. */
    SocketChannel accept() {
        long deadline = System.nanoTime() + COMES_UP_WITHIN.toNanos();
        try (Selector selector = Selector.open()) {
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (System.nanoTime() < deadline && process.isAlive()) {
                selector.select(100);
                SocketChannel channel = server.accept();
                if (channel != null) {
                    server.close();
                    Files.deleteIfExists(folder.resolve(SOCKET));
                    channel.configureBlocking(true);
                    return channel;
                }
            }
        } catch (IOException broken) {
            throw new ToolFailure("the socket to a worker JVM broke: " + broken.getMessage(), broken);
        }
        sandbox.distrust();
        throw new ToolFailure("a worker JVM did not come up: " + lastWords());
    }

    /** Kills the process because its time is over. */
    void kill() {
        killed = true;
        process.destroyForcibly();
    }

    /** The limit of one test, counted from outside. */
    OuterLimit outerLimit(Limits limits) {
        return new OuterLimit(limits.test(), () -> ProcessTree.of(process), output::bytes);
    }

    /** Whether the process was killed because its time was over. */
    boolean wasKilled() {
        return killed;
    }

    /** Lets the process end by itself within {@code grace}, then kills it; waits for its exit code. */
    int end(Duration grace) {
        return endWithin(archive.isBeingRecorded() && !grace.isZero() ? RECORDS_WITHIN : grace);
    }

    private int endWithin(Duration grace) {
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while a worker JVM ended");
        }
    }

    BoundedOutput output() {
        return output.awaitEnd();
    }

    String lastWords() {
        process.destroyForcibly();
        String text = output().text().strip();
        return text.isEmpty() ? "it said nothing" : text;
    }

    @Override
    public void close() {
        end(Duration.ZERO);
        archive.close();
        Leftovers.remove(leftover);
        try {
            server.close();
        } catch (IOException closedAlready) {
            // it holds nothing that could be lost
        }
        FileUtils.deleteQuietly(folder.toFile());
    }

    /** The controller is told to stop. */
    private void abandon() {
        process.destroyForcibly();
        FileUtils.deleteQuietly(folder.toFile());
    }
}
