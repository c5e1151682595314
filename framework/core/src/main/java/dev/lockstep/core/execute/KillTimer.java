package dev.lockstep.core.execute;

import java.time.Duration;

/** Calls a kill when it is not restarted in time: the loose cap of wall time behind the worker's own watchdog. */
final class KillTimer implements AutoCloseable {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Runnable kill;
    private long deadline = Long.MAX_VALUE;
    private boolean closed;

    KillTimer(Runnable kill) {
        this.kill = kill;
        Thread thread = new Thread(this::watch, "lockstep-kill-timer");
        thread.setDaemon(true);
        thread.start();
    }

    /** Kills after {@code limit} from now, unless restarted or closed before. */
    synchronized void restart(Duration limit) {
        deadline = System.nanoTime() + limit.toNanos();
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void watch() {
        try {
            while (!closed) {
                long left = deadline == Long.MAX_VALUE ? Long.MAX_VALUE : deadline - System.nanoTime();
                if (left <= 0) {
                    kill.run();
                    return;
                }
                wait(Math.min(left / NANOS_PER_MILLI + 1, 60_000));
            }
        } catch (InterruptedException stopped) {
            kill.run();
        }
    }
}
