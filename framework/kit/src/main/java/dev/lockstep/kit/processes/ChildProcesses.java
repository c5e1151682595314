package dev.lockstep.kit.processes;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts child JVMs for one test, remembers them all, and kills after the test what is left.
 *
 * <pre>{@code
 * @RegisterExtension
 * final ChildProcesses children = ChildProcesses.withClassesOf(RemoteTasks.class);
 * }</pre>
 *
 * <p>A child runs on the same Java runtime as its parent, with a small heap, and gets from its parent every class that the
 * runtime and the kit do not have. It ends when its parent does. Nothing here needs {@code /proc}.
 */
public final class ChildProcesses implements AfterEachCallback, AutoCloseable {
    private static final int MOST_ALIVE = 8;
    private static final String MAIN = ChildMain.class.getName();
    private static final List<String> OPTIONS = List.of(
            "-Xmx48m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Xshare:auto");

    private final ClassLoader classes;
    private final List<ChildProcess> children = new ArrayList<>();
    private final MeetingPoint meetingPoint = new MeetingPoint(this::launched);

    private ChildProcesses(ClassLoader classes) {
        this.classes = classes;
    }

    /** Children that know the classes of the loader of {@code anchor}: those of the test and of what it tests. */
    public static ChildProcesses withClassesOf(Class<?> anchor) {
        return new ChildProcesses(anchor.getClassLoader());
    }

    /**
     * Starts a child.
     *
     * @throws IOException if it cannot be started, or if too many are alive
     */
    public synchronized ChildProcess launch() throws IOException {
        if (alive() >= MOST_ALIVE) {
            throw new IOException(MOST_ALIVE + " worker processes are alive already; no more are started");
        }
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ChildProcess child = new ChildProcess(process, classes, meetingPoint);
        children.add(child);
        return child;
    }

    /**
     * A call as the bytes that travel to a child, or anything else as the bytes that would travel.
     *
     * @throws java.io.NotSerializableException if something in it cannot leave the process
     */
    public byte[] serialised(@Nullable Object object) throws IOException {
        return Serialised.of(object);
    }

    /**
     * What came back from a child, made from its bytes.
     *
     * @throws ClassNotFoundException if the children know a class that is not known here
     */
    public @Nullable Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
        return Serialised.read(bytes, classes);
    }

    /** All children so far, dead or alive, in the order in which they were started. */
    public synchronized List<ChildProcess> launched() {
        return List.copyOf(children);
    }

    /** How many are alive now. */
    public synchronized int alive() {
        return (int) children.stream().filter(ChildProcess::isAlive).count();
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(OPTIONS);
        Module kit = ChildMain.class.getModule();
        String modulePath = System.getProperty("jdk.module.path");
        if (!kit.isNamed()) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
            return command;
        }
        if (modulePath != null) {
            command.addAll(List.of("-p", modulePath));
        }
        command.addAll(List.of("-m", kit.getName() + "/" + MAIN));
        return command;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    /** Kills what is alive, and waits until it is gone. */
    @Override
    public void close() {
        launched().forEach(ChildProcess::kill);
        for (ChildProcess child : launched()) {
            try {
                child.waitFor();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
