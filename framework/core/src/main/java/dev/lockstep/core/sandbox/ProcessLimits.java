package dev.lockstep.core.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Resource limits as the kernel holds them for each process, and their names in reports. */
final class ProcessLimits {
    static final String THREADS = ResourceLimits.USUAL_THREADS + " threads";
    static final String OPEN_FILES = ResourceLimits.OPEN_FILES + " open files";
    static final String FILE_SIZE = ResourceLimits.FILE_MEGABYTES + " MiB a file";
    static final String MEMORY = "memory of a process";
    static final String CPU_TIME = "processor time of a process";

    private static final int TO_SAY_FAREWELL_SECONDS = 5;

    private ProcessLimits() {}

    /** Command that sets {@code limits} and goes on with what follows. */
    static List<String> command(Path prlimit, ResourceLimits limits) {
        List<String> command = new ArrayList<>(List.of(
                prlimit.toString(),
                "--nproc=" + limits.threads(),
                "--nofile=" + ResourceLimits.OPEN_FILES,
                "--fsize=" + ResourceLimits.mebibytes(ResourceLimits.FILE_MEGABYTES),
                "--data=" + limits.dataBytes(),
                "--core=0"));
        if (limits.cpuSeconds() > 0) {
            command.add("--cpu=" + limits.cpuSeconds() + ":" + (limits.cpuSeconds() + TO_SAY_FAREWELL_SECONDS));
        }
        command.add("--");
        return command;
    }
}
