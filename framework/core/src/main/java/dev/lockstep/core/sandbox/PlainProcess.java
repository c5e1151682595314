package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** S0: a process like any other of this user. */
record PlainProcess(String problem) implements Sandbox {
    @Override
    public Process start(Launch launch) throws IOException {
        return Starter.start(builder(launch.command(), launch));
    }

    static ProcessBuilder builder(List<String> command, Launch launch) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(launch.mergesErrors());
        Path work = launch.work();
        return work == null ? builder : builder.directory(work.toFile());
    }

    @Override
    public Level level() {
        return Level.S0;
    }

    @Override
    public Protection protection() {
        return new Protection(
                level().name(),
                List.of("wall clock", "heap"),
                List.of("files", "network", "processes", "memory outside the heap", "disk"),
                problem);
    }
}
