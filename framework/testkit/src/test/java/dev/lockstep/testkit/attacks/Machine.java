package dev.lockstep.testkit.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What is to be seen of this machine from outside the sandbox: processes of this user, its files, mounts and cgroups. */
final class Machine {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Set<String> before;

    private Machine(Set<String> before) {
        this.before = before;
    }

    /** Remembers what there is now. */
    static Machine now() throws IOException {
        return new Machine(seen());
    }

    /** What there is in addition; a process that was killed is given time to go. */
    List<String> leftBehind() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<String> left = additional();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN_AFTER.toNanos());
            left = additional();
        }
        return left;
    }

    private List<String> additional() {
        try {
            List<String> left = new ArrayList<>(seen());
            left.removeAll(before);
            return left;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> seen() throws IOException {
        Set<String> seen = new TreeSet<>();
        seen.addAll(processes());
        for (String folder : List.of("/tmp", "/var/tmp", "/dev/shm")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(Machine::isOurs).forEach(file -> seen.add("file " + file));
            }
        }
        Files.readAllLines(Path.of("/proc/self/mountinfo")).stream()
                .map(line -> "mount " + line.split(" ")[4])
                .forEach(seen::add);
        cgroups().forEach(group -> seen.add("cgroup " + group));
        return seen;
    }

    private static Set<String> processes() throws IOException {
        Set<String> processes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc"))) {
            for (Path process : files.toList()) {
                if (process.getFileName().toString().matches("\\d+") && isOurs(process)) {
                    processes.add("process " + process.getFileName() + " " + nameOf(process));
                }
            }
        }
        return processes;
    }

    private static String nameOf(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip();
        } catch (IOException gone) {
            return "(gone)";
        }
    }

    private static boolean isOurs(Path path) {
        try {
            return Files.getAttribute(path, "unix:uid").equals(user());
        } catch (IOException gone) {
            return false;
        }
    }

    /** The user that this JVM runs as. */
    static Object user() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    private static List<Path> cgroups() throws IOException {
        List<Path> groups = new ArrayList<>();
        if (!Files.isDirectory(Path.of("/sys/fs/cgroup"))) {
            return groups;
        }
        Files.walkFileTree(Path.of("/sys/fs/cgroup"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.toString().contains("lockstep") && isOurs(folder)) {
                    groups.add(folder);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return groups;
    }
}
