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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** One worker process, its streams and its output. Closing it kills the process and removes its folder. */
final class WorkerJvm implements AutoCloseable {
    private static final Duration RECORDS_WITHIN = Duration.ofMinutes(2);
    private static final int CPU_SECONDS = 300;
    private static final int CPU_TESTS = 60;
    private static final int FIRST_WITH_AOT = 25;
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
            "-Xlog:disable", // what the JVM itself says goes where programs print: without times, and not among the
            // events
            "-Xlog:all=warning,cds*=off" + (Jdk.feature() < FIRST_WITH_AOT ? "" : ",aot*=off") + ":stderr:level,tags",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UseDynamicNumberOfCompilerThreads", // a thread bomb must find room for the same number each time
            "-ea");
    private static final Duration BREAKS_DOWN_WITHIN = Duration.ofSeconds(5);
    private static final int FIRST_THAT_DENIES = 24;
    private static final List<String> DENIALS =
            List.of("--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=deny");

    private final Path folder;
    private final Sandbox sandbox;
    private final Process process;
    private final ClassDataArchive archive;
    private final BoundedOutput output;
    private final ReportStream report;
    private final Runnable leftover = this::abandon;
    private volatile boolean killed;

    private WorkerJvm(Path folder, Sandbox sandbox, Process process, ClassDataArchive archive, Limits limits) {
        this.folder = folder;
        this.sandbox = sandbox;
        this.process = process;
        this.archive = archive;
        this.output = BoundedOutput.draining(process.getErrorStream(), limits.outputKilobytes() << 10);
        this.report = ReportStream.of(process);
        Leftovers.add(leftover);
    }

    static WorkerJvm start(Installation installation, Limits limits) {
        try {
            Path folder = WorkFolder.create();
            ClassDataArchive archive = archive(installation);
            Sandbox sandbox = sandbox(installation, archive);
            Process process = sandbox.start(launch(installation, archive, limits, folder));
            return new WorkerJvm(folder, sandbox, process, archive, limits);
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
                false);
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
        return command;
    }

    /** Where it reads its job; closed, it ends. */
    OutputStream orders() {
        return process.getOutputStream();
    }

    /** What its agent reports: its standard output, which nothing that is printed reaches. */
    InputStream events() {
        return report;
    }

    /** It ended before it ran anything of the submission. */
    ToolFailure notBegun(int exitCode) {
        sandbox.distrust();
        return new ToolFailure(
                "a worker JVM ended with exit code " + exitCode + " before it ran the submission: " + lastWords());
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

    private String lastWords() {
        process.destroyForcibly();
        String text = (output().text() + report.awaitEnd().tail()).strip();
        return text.isEmpty() ? "it said nothing" : text;
    }

    /**
     * Whether what came instead of an event was the JVM's own word that it breaks down, which goes to standard output whatever
     * its options. Waits for its end, since an agent whose controller hangs up would end it with another exit code.
     */
    boolean hasBrokenDown() {
        if (!report.tail().contains("#\n# ")) {
            return false;
        }
        try {
            process.waitFor(BREAKS_DOWN_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return report.awaitEnd().tail().contains("the Java Runtime Environment");
    }

    /** The end of what it printed and reported: what its JVM says when that ends. */
    String tail() {
        return output().tail() + report.awaitEnd().tail();
    }

    @Override
    public void close() {
        end(Duration.ZERO);
        report.close();
        archive.close();
        Leftovers.remove(leftover);
        FileUtils.deleteQuietly(folder.toFile());
    }

    /** The controller is told to stop. */
    private void abandon() {
        process.destroyForcibly();
        FileUtils.deleteQuietly(folder.toFile());
    }
}
