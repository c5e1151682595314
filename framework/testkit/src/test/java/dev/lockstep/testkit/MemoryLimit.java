package dev.lockstep.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A control group of the kernel: all processes in it together get no more memory than this, and no swap. */
final class MemoryLimit implements AutoCloseable {
    private static final Path FIRST = Path.of("/sys/fs/cgroup/memory");
    private static final Path SECOND = Path.of("/sys/fs/cgroup");

    private final Path group;
    private final boolean second;

    private MemoryLimit(Path group, boolean second) {
        this.group = group;
        this.second = second;
    }

    /** Empty if this user may make no group here. */
    static Optional<MemoryLimit> of(int megabytes) throws IOException {
        boolean second = Files.exists(SECOND.resolve("cgroup.controllers"));
        Path group = (second ? SECOND : FIRST)
                .resolve("lockstep-test-" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(group);
            MemoryLimit limit = new MemoryLimit(group, second);
            limit.hold((long) megabytes << 20);
            return Optional.of(limit);
        } catch (IOException cannot) {
            Files.deleteIfExists(group);
            return Optional.empty();
        }
    }

    private void hold(long bytes) throws IOException {
        if (second) {
            write("memory.max", bytes);
            write("memory.swap.max", 0);
        } else {
            write("memory.limit_in_bytes", bytes);
            if (Files.exists(group.resolve("memory.memsw.limit_in_bytes"))) {
                write("memory.memsw.limit_in_bytes", bytes);
            } else if (Files.exists(group.resolve("memory.swappiness"))) {
                write("memory.swappiness", 0);
            }
        }
    }

    /** {@code command}, such that it and whatever it starts runs in this group. */
    List<String> around(List<String> command) {
        List<String> line = new ArrayList<>(List.of(
                "sh",
                "-c",
                "echo $$ >\"$0\" && exec \"$@\"",
                group.resolve("cgroup.procs").toString()));
        line.addAll(command);
        return line;
    }

    /** The most that all of them together held at one time, their files in the page cache included; in MiB. */
    long most() throws IOException {
        return Long.parseLong(read(second ? "memory.peak" : "memory.max_usage_in_bytes")) >> 20;
    }

    /** How many processes the kernel ended for want of memory. */
    int ended() throws IOException {
        return read(second ? "memory.events" : "memory.oom_control")
                .lines()
                .filter(line -> line.startsWith("oom_kill "))
                .mapToInt(line -> Integer.parseInt(line.substring("oom_kill ".length())))
                .sum();
    }

    private String read(String file) throws IOException {
        return Files.readString(group.resolve(file)).strip();
    }

    private void write(String file, long value) throws IOException {
        Files.write(group.resolve(file), Long.toString(value).getBytes(StandardCharsets.US_ASCII));
    }

    /** Ends what is still in it, and waits for that: a group with processes cannot be removed. */
    @Override
    public void close() throws IOException {
        for (String process : Files.readAllLines(group.resolve("cgroup.procs"))) {
            ProcessHandle.of(Long.parseLong(process)).ifPresent(left -> {
                left.destroyForcibly();
                left.onExit().join();
            });
        }
        Files.delete(group);
    }
}
