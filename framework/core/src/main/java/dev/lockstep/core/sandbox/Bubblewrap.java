package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S3: bubblewrap. The process sees libraries of the system, its JDK, what its launch names, and an empty {@code /tmp}.
 *
 * <p>Paths inside are those outside, whatever was copied, so that class-data archives fit. There is no {@code /proc}:
 * {@code /proc/self/mem} would let pure Java write to the memory of its own JVM.
 */
final class Bubblewrap implements Sandbox {
    /** Nobody, inside; outside it is whoever grades, or {@link DroppedUser}. */
    private static final String INSIDE = "65534";

    private static final String FILTER = "9";
    private static final List<String> NAMESPACES = List.of(
            "--unshare-user",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-ipc",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--disable-userns",
            "--uid",
            INSIDE,
            "--gid",
            INSIDE,
            "--hostname",
            "sandbox",
            "--die-with-parent",
            "--new-session",
            "--cap-drop",
            "ALL");

    private final Tools tools;
    private final Memory memory;
    private final Optional<MemoryGroups> groups;
    private final @Nullable Staging staging;

    Bubblewrap(Tools tools, Memory memory) {
        this(tools, memory, MemoryGroups.find());
    }

    Bubblewrap(Tools tools, Memory memory, Optional<MemoryGroups> groups) {
        this.tools = tools;
        this.memory = memory;
        this.groups = groups;
        this.staging = DroppedUser.isNeeded() ? new Staging() : null;
    }

    /** The programs that it is made of. */
    record Tools(Path bwrap, Path prlimit, Path setpriv) {}

    @Override
    public Process start(Launch launch) throws IOException {
        if (groups.isEmpty()) {
            return start(shell(memory.filter()), launch);
        }
        MemoryGroup group = groups.get().create(launch.limits());
        try {
            Process process = start(shellIn(group, memory.filter()), launch);
            group.removeAfter(process);
            return process;
        } catch (IOException notStarted) {
            group.remove();
            throw notStarted;
        }
    }

    private Process start(List<String> shell, Launch launch) throws IOException {
        return Starter.start(new ProcessBuilder(command(launch, shell)).redirectErrorStream(launch.mergesErrors()));
    }

    /** A shell that opens the filter and goes on with what follows. */
    static List<String> shell(Path filter) {
        return List.of("/bin/sh", "-c", "exec \"$@\" " + FILTER + "<\"$0\"", filter.toString());
    }

    /** The same shell, which becomes a member of {@code group} first. */
    private static List<String> shellIn(MemoryGroup group, Path filter) {
        return List.of(
                "/bin/sh",
                "-c",
                "echo $$ >\"$1\" && shift && exec \"$@\" " + FILTER + "<\"$0\"",
                filter.toString(),
                group.members().toString());
    }

    List<String> command(Launch launch, List<String> shell) throws IOException {
        List<String> command = new ArrayList<>(shell);
        if (staging != null) {
            command.addAll(DroppedUser.command(tools.setpriv()));
        }
        command.add(tools.bwrap().toString());
        command.addAll(NAMESPACES);
        command.addAll(List.of("--seccomp", FILTER));
        command.addAll(files(launch));
        command.addAll(environment(launch.home()));
        command.add("--");
        command.addAll(ProcessLimits.command(tools.prlimit(), launch.limits()));
        command.addAll(launch.command());
        return command;
    }

    private List<String> files(Launch launch) throws IOException {
        List<String> options = new ArrayList<>(List.of("--dev", "/dev"));
        options.addAll(temporary(ResourceLimits.TEMPORARY_MEGABYTES, "/tmp"));
        options.addAll(temporary(ResourceLimits.SHARED_MEGABYTES, "/dev/shm"));
        for (Map.Entry<Path, Path> bind : readOnly(launch).entrySet()) {
            options.addAll(List.of(
                    "--ro-bind", bind.getValue().toString(), bind.getKey().toString()));
        }
        options.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp"));
        return options;
    }

    private static List<String> temporary(int megabytes, String where) {
        return List.of("--size", Long.toString(ResourceLimits.mebibytes(megabytes)), "--tmpfs", where);
    }

    /** What it may read, by the path inside, with the path outside that it comes from. */
    private Map<Path, Path> readOnly(Launch launch) throws IOException {
        Map<Path, Path> binds = new LinkedHashMap<>();
        for (Path file : memory.filesOutside(launch.home(), List.of(tools.prlimit()))) {
            binds.put(file, file);
        }
        List<Path> named = new ArrayList<>(List.of(launch.home()));
        named.addAll(launch.readOnly());
        for (Path path : named) {
            if (Files.exists(path)) {
                binds.put(path.toAbsolutePath(), staging == null ? path.toAbsolutePath() : staging.readable(path));
            }
        }
        return binds;
    }

    /** Without {@code /proc} the launcher does not find its own libraries. */
    private static List<String> environment(Path home) {
        return List.of(
                "--clearenv",
                "--setenv",
                "PATH",
                "/usr/bin",
                "--setenv",
                "HOME",
                "/tmp",
                "--setenv",
                "LANG",
                "C.UTF-8",
                "--setenv",
                "LD_LIBRARY_PATH",
                home.resolve("lib") + ":" + home.resolve("lib/server"));
    }

    @Override
    public Level level() {
        return Level.S3;
    }

    @Override
    public Protection protection() {
        List<String> holds = new ArrayList<>(List.of(
                "no files but libraries",
                "no network",
                "no other processes",
                "no /proc",
                "no rights, and none to be had",
                "system calls filtered",
                ProcessLimits.THREADS,
                ProcessLimits.OPEN_FILES,
                ProcessLimits.FILE_SIZE,
                ResourceLimits.TEMPORARY_MEGABYTES + " MiB in /tmp",
                ResourceLimits.SHARED_MEGABYTES + " MiB in /dev/shm",
                ProcessLimits.MEMORY,
                ProcessLimits.CPU_TIME,
                "ends with its grader"));
        groups.ifPresent(held -> holds.add(MemoryGroups.HELD));
        return new Protection(
                level().name(), holds, groups.isPresent() ? List.of() : List.of(MemoryGroups.LACKING), "");
    }

    @Override
    public void distrust() {
        memory.forget();
    }
}
