package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * S2: a container of docker or podman with nothing in it but the JDK and the libraries of this machine: its image is empty, so
 * none has to be pulled from anywhere.
 *
 * @param engine docker or podman
 * @param memory knows which libraries there are
 * @param problem why it is not better
 */
record Container(Path engine, Memory memory, String problem) implements Sandbox {
    /** Of all containers together, for the limit belongs to the user; engines would set one that not every root may set. */
    private static final int PROCESSES_OF_THE_USER = 8192;

    private static final String IMAGE = "lockstep-empty:1";
    /** A tar archive ends with two empty blocks, and this one begins with them. */
    private static final byte[] EMPTY_ARCHIVE = new byte[1024];

    /** Makes the image where this user has none yet. */
    void prepare() throws IOException {
        if (engine("image", "inspect", IMAGE).exitCode() == 0) {
            return;
        }
        Path archive = Files.createTempFile("lockstep-empty", ".tar");
        try {
            Files.write(archive, EMPTY_ARCHIVE);
            Programs.Outcome made = engine("import", archive.toString(), IMAGE);
            if (made.exitCode() != 0) {
                throw new IOException(made.said());
            }
        } finally {
            Files.delete(archive);
        }
    }

    private Programs.Outcome engine(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(engine.toString()));
        command.addAll(List.of(arguments));
        return Programs.run(command);
    }

    @Override
    public Process start(Launch launch) throws IOException {
        String name = "lockstep-" + UUID.randomUUID();
        Process client =
                Starter.start(new ProcessBuilder(command(launch, name)).redirectErrorStream(launch.mergesErrors()));
        return new ContainerProcess(client, List.of(engine.toString(), "kill", name));
    }

    List<String> command(Launch launch, String name) throws IOException {
        ResourceLimits limits = launch.limits();
        List<String> command = new ArrayList<>(List.of(engine.toString(), "run", "--name", name));
        command.addAll(List.of("--rm", "--interactive", "--pull=never", "--network=none", "--read-only"));
        command.addAll(List.of("--cap-drop=ALL", "--security-opt=no-new-privileges", "--user=" + user()));
        if (!DroppedUser.isNeeded() && engine.endsWith("podman")) {
            command.add("--userns=keep-id"); // or nobody inside would be whoever owns the files
        }
        command.add("--memory=" + MemoryGroups.bytes(limits));
        command.add("--memory-swap=" + MemoryGroups.bytes(limits));
        command.add("--pids-limit=" + limits.threads());
        command.add("--ulimit=nproc=" + PROCESSES_OF_THE_USER);
        command.add("--ulimit=nofile=" + ResourceLimits.OPEN_FILES);
        command.add("--ulimit=fsize=" + ResourceLimits.mebibytes(ResourceLimits.FILE_MEGABYTES));
        command.add("--ulimit=core=0");
        if (limits.cpuSeconds() > 0) {
            command.add("--ulimit=cpu=" + limits.cpuSeconds());
        }
        command.add("--shm-size=" + ResourceLimits.SHARED_MEGABYTES + "m");
        command.add("--tmpfs=/tmp:size=" + ResourceLimits.TEMPORARY_MEGABYTES + "m");
        command.addAll(List.of("--workdir=/tmp", "--env=HOME=/tmp", "--env=LANG=C.UTF-8"));
        command.addAll(volumes(launch));
        command.add(IMAGE);
        command.addAll(launch.command());
        return command;
    }

    private List<String> volumes(Launch launch) throws IOException {
        List<Path> paths = new ArrayList<>(memory.filesOutside(launch.home(), List.of()));
        paths.add(launch.home());
        paths.addAll(launch.readOnly());
        return paths.stream()
                .filter(Files::exists)
                .map(Path::toAbsolutePath)
                .map(path -> "--volume=" + path + ":" + path + ":ro")
                .toList();
    }

    private static String user() {
        return DroppedUser.isNeeded()
                ? DroppedUser.ID + ":" + DroppedUser.ID
                : Integer.toString(DroppedUser.userOfThisProcess());
    }

    @Override
    public Level level() {
        return Level.S2;
    }

    @Override
    public Protection protection() {
        return new Protection(
                level().name(),
                List.of(
                        "no files but libraries",
                        "no network",
                        "no other processes",
                        "no rights, and none to be had",
                        ProcessLimits.THREADS,
                        ProcessLimits.OPEN_FILES,
                        ProcessLimits.FILE_SIZE,
                        ResourceLimits.TEMPORARY_MEGABYTES + " MiB in /tmp",
                        ResourceLimits.SHARED_MEGABYTES + " MiB in /dev/shm",
                        MemoryGroups.HELD,
                        ProcessLimits.CPU_TIME),
                List.of("no /proc", "ends with its grader"),
                problem);
    }
}
