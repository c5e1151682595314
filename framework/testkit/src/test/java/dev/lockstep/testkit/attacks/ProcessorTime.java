package dev.lockstep.testkit.attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Processor time of everything that this JVM has started, looked at every so often: unlike the clock it tells on a busy machine
 * too whether a limit held. What lives and dies between two looks is not seen.
 */
final class ProcessorTime implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long MILLIS_PER_TICK = 10;
    private static final int PARENT = 1;
    private static final int USER_TIME = 11;

    private final Map<Long, Long> ticks = new HashMap<>();
    private boolean closed;

    ProcessorTime() {
        Thread thread = new Thread(this::lookAgainAndAgain, "processor-time");
        thread.setDaemon(true);
        thread.start();
    }

    /** Milliseconds up to now, of the living and of the dead. */
    synchronized long millis() {
        look();
        return MILLIS_PER_TICK
                * ticks.values().stream().mapToLong(Long::longValue).sum();
    }

    private synchronized void lookAgainAndAgain() {
        try {
            while (!closed) {
                look();
                TimeUnit.MILLISECONDS.timedWait(this, LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Numbers of processes come back only after many thousands of others. */
    private void look() {
        Map<Long, String[]> all = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path entry : entries) {
                read(entry, all);
            }
        } catch (IOException broken) {
            throw new IllegalStateException("/proc cannot be read", broken);
        }
        all.forEach((process, fields) -> {
            if (descends(process, all)) {
                long used = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]);
                ticks.merge(process, used, Math::max);
            }
        });
    }

    private static void read(Path entry, Map<Long, String[]> all) {
        try {
            String stat = Files.readString(entry.resolve("stat"), StandardCharsets.ISO_8859_1);
            all.put(
                    Long.parseLong(entry.getFileName().toString()),
                    stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException ended) {
            // it was counted up to the last look
        }
    }

    private static boolean descends(long process, Map<Long, String[]> all) {
        long ancestor = process;
        for (int steps = 0; steps < 1_000 && all.containsKey(ancestor); steps++) {
            ancestor = Long.parseLong(all.get(ancestor)[PARENT]);
            if (ancestor == ProcessHandle.current().pid()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
