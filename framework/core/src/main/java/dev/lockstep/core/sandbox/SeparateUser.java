package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * S1: for a grader that is root, a user of its own without any right, and the resource limits of the kernel.
 *
 * @param problem why it is not better
 */
record SeparateUser(Path setpriv, Path prlimit, String problem) implements Sandbox {
    @Override
    public Process start(Launch launch) throws IOException {
        Path work = launch.work();
        if (work != null) {
            DroppedUser.admit(work);
        }
        return Starter.start(PlainProcess.builder(command(launch), launch));
    }

    List<String> command(Launch launch) {
        List<String> command = new ArrayList<>(DroppedUser.command(setpriv));
        command.addAll(List.of("--bounding-set=-all", "--no-new-privs", "--pdeathsig", "KILL"));
        command.addAll(ProcessLimits.command(prlimit, launch.limits()));
        command.addAll(launch.command());
        return command;
    }

    @Override
    public Level level() {
        return Level.S1;
    }

    @Override
    public Protection protection() {
        return new Protection(
                level().name(),
                List.of(
                        "no rights, and none to be had",
                        ProcessLimits.THREADS,
                        ProcessLimits.OPEN_FILES,
                        ProcessLimits.FILE_SIZE,
                        ProcessLimits.MEMORY,
                        ProcessLimits.CPU_TIME,
                        "ends with its grader"),
                List.of("reading files", "network", "processes left behind", "disk"),
                problem);
    }
}
