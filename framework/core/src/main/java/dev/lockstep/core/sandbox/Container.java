package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * S2: a container of docker or podman, with the JDK of this machine in a small system that must have been pulled before.
 *
 * @param engine docker or podman
 * @param problem why it is not better
 */
record Container(Path engine, String problem) implements Sandbox {
    static final String IMAGE = "docker.io/library/debian:12-slim";

    @Override
    public Process start(Launch launch) throws IOException {
        Path work = launch.work();
        if (DroppedUser.isNeeded() && work != null) {
            DroppedUser.admit(work);
        }
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
        command.add("--memory=" + limits.dataBytes());
        command.add("--memory-swap=" + limits.dataBytes());
        command.add("--pids-limit=" + limits.threads());
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

    private static List<String> volumes(Launch launch) throws IOException {
        List<Path> paths = new ArrayList<>(RuntimeFiles.configuration(launch.home()));
        paths.add(launch.home());
        paths.addAll(launch.readOnly());
        Path work = launch.work();
        if (work != null) {
            paths.add(work);
        }
        return paths.stream()
                .filter(Files::exists)
                .map(Path::toAbsolutePath)
                .map(path -> "--volume=" + path + ":" + path + ":ro")
                .toList();
    }

    private static int user() {
        return DroppedUser.isNeeded() ? DroppedUser.ID : DroppedUser.userOfThisProcess();
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
                        "no files but a small system",
                        "no network",
                        "no other processes",
                        "no rights, and none to be had",
                        ProcessLimits.THREADS,
                        ProcessLimits.OPEN_FILES,
                        ProcessLimits.FILE_SIZE,
                        ResourceLimits.TEMPORARY_MEGABYTES + " MiB in /tmp",
                        ResourceLimits.SHARED_MEGABYTES + " MiB in /dev/shm",
                        "memory",
                        ProcessLimits.CPU_TIME),
                List.of("no /proc", "ends with its grader"),
                problem);
    }
}
