package dev.lockstep.core.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process and all that descend from it, as the kernel shows them at one moment.
 *
 * @param processorNanos processor time that they have used, and that their ended children have
 * @param isAtRest whether each of their threads waits for something: none runs, or would if the machine had time for it
 */
record ProcessTree(long processorNanos, boolean isAtRest) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final String RUNS_OR_READS_A_DISK = "RD";

    /** The tree of {@code root}; empty where that cannot be seen, as on other systems, or if it has ended. */
    static Optional<ProcessTree> of(Process root) {
        try {
            Map<Long, List<Status>> byParent = new HashMap<>();
            Deque<Status> next = new ArrayDeque<>();
            for (Status status : all()) {
                byParent.computeIfAbsent(status.parent, parent -> new ArrayList<>())
                        .add(status);
                if (status.id == root.pid()) {
                    next.add(status);
                }
            }
            return next.isEmpty() ? Optional.empty() : Optional.of(from(next, byParent));
        } catch (IOException | UnsupportedOperationException notToBeSeen) { // a container is no child of its client
            return Optional.empty();
        }
    }

    private static ProcessTree from(Deque<Status> next, Map<Long, List<Status>> byParent) throws IOException {
        long ticks = 0;
        boolean isAtRest = true;
        while (!next.isEmpty()) {
            Status status = next.remove();
            ticks += status.ticks;
            isAtRest = isAtRest && everyThreadWaits(status.id);
            next.addAll(byParent.getOrDefault(status.id, List.of()));
        }
        return new ProcessTree(ticks * NANOS_PER_TICK, isAtRest);
    }

    private static boolean everyThreadWaits(long process) throws IOException {
        for (Status thread :
                statusesIn(PROCESSES.resolve(Long.toString(process)).resolve("task"))) {
            if (RUNS_OR_READS_A_DISK.indexOf(thread.state) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Status> all() throws IOException {
        return statusesIn(PROCESSES);
    }

    private static List<Status> statusesIn(Path folder) throws IOException {
        List<Status> statuses = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "[0-9]*")) {
            for (Path entry : entries) {
                Status.of(entry).ifPresent(statuses::add);
            }
        } catch (NoSuchFileException ended) {
            return List.of();
        }
        return statuses;
    }

    /** What {@code stat} says of one process or thread (proc(5)). */
    private record Status(long id, long parent, char state, long ticks) {
        private static final int STATE = 0;
        private static final int PARENT = 1;
        private static final int FIRST_TIME = 11;
        private static final int TIMES = 4;

        /** The name stands in parentheses, and may hold anything. */
        static Optional<Status> of(Path entry) {
            try {
                String stat = Files.readString(entry.resolve("stat"), StandardCharsets.ISO_8859_1);
                String[] fields =
                        stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ");
                long ticks = 0;
                for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
                    ticks += Long.parseLong(fields[i]);
                }
                return Optional.of(new Status(
                        Long.parseLong(entry.getFileName().toString()),
                        Long.parseLong(fields[PARENT]),
                        fields[STATE].charAt(0),
                        ticks));
            } catch (IOException ended) {
                return Optional.empty();
            }
        }
    }
}
