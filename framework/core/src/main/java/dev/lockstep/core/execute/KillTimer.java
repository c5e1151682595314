package dev.lockstep.core.execute;

import java.time.Duration;

/** Calls a kill when it is not restarted in time: behind the worker's own watchdog, whatever became of that. */
final class KillTimer implements AutoCloseable {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long LOOK_EVERY_NANOS = 100 * NANOS_PER_MILLI;
    private static final long LONGEST_WAIT_NANOS = 60_000 * NANOS_PER_MILLI;
    private static final Look NONE = new Look() {
        @Override
        public long firstNanos() {
            return Long.MAX_VALUE;
        }

        @Override
        public boolean isOver(long elapsedNanos) {
            return false;
        }
    };

    private final Runnable kill;
    private long start = System.nanoTime();
    private long cap = Long.MAX_VALUE;
    private Look look = NONE;
    private boolean closed;

    KillTimer(Runnable kill) {
        this.kill = kill;
        Thread thread = new Thread(this::watch, "lockstep-kill-timer");
        thread.setDaemon(true);
        thread.start();
    }

    /** Another reason to kill than the clock, which is looked at again and again. */
    interface Look {
        /** When to look for the first time, counted from the restart. */
        long firstNanos();

        /** Whether it is time, so long after the restart. */
        boolean isOver(long elapsedNanos);
    }

    /** Kills after {@code limit} from now, unless restarted or closed before. */
    void restart(Duration limit) {
        restart(limit, NONE);
    }

    /** Kills after {@code limit} from now or when {@code look} says so, unless restarted or closed before. */
    synchronized void restart(Duration limit, Look another) {
        start = System.nanoTime();
        cap = limit.toNanos();
        look = another;
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
                long elapsed = System.nanoTime() - start;
                if (elapsed >= cap || elapsed >= look.firstNanos() && look.isOver(elapsed)) {
                    kill.run();
                    return;
                }
                wait(nanosToNextLook(elapsed) / NANOS_PER_MILLI + 1);
            }
        } catch (InterruptedException stopped) {
            kill.run();
        }
    }

    private long nanosToNextLook(long elapsed) {
        long toLook = elapsed < look.firstNanos() ? look.firstNanos() - elapsed : LOOK_EVERY_NANOS;
        return Math.min(LONGEST_WAIT_NANOS, Math.min(toLook, cap - elapsed));
    }
}
