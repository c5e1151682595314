package dev.lockstep.agent;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Says when a test has had its time, in a way that a busy machine does not change.
 *
 * <p>Three rules, looked at from half the limit on: the JVM has used the other half of the limit in processor time; or the
 * limit has passed by the clock and every thread of the test waits; or six times the limit have passed by the clock.
 * Nothing is measured in the first half, so a test that ends in time pays nothing.
 */
final class TimeLimit {
    /** Wall time may be this many times the limit; the controller's kill comes later still. */
    static final int WALL_FACTOR = 6;

    private static final int WAITING_LOOKS = 3;
    private static final int LOOK_EVERY_MILLIS = 50;

    private final long limitNanos;
    private long startNanos;
    private long processorNanosAtHalf;
    private boolean halfPassed;
    private int waitingLooks;

    TimeLimit(long limitMillis) {
        this.limitNanos = TimeUnit.MILLISECONDS.toNanos(limitMillis);
        restart();
    }

    void restart() {
        startNanos = System.nanoTime();
        halfPassed = false;
        waitingLooks = 0;
    }

    long millisToNextLook() {
        long toHalf = TimeUnit.NANOSECONDS.toMillis(limitNanos / 2 - elapsed());
        return halfPassed ? LOOK_EVERY_MILLIS : Math.max(1, toHalf);
    }

    boolean isReached() {
        if (elapsed() < limitNanos / 2) {
            return false;
        }
        if (!halfPassed) {
            halfPassed = true;
            processorNanosAtHalf = processorNanos();
        }
        return processorNanos() - processorNanosAtHalf >= limitNanos / 2
                || elapsed() >= WALL_FACTOR * limitNanos
                || elapsed() >= limitNanos && everyThreadKeepsWaiting();
    }

    private long elapsed() {
        return System.nanoTime() - startNanos;
    }

    /** One look could catch a thread between being woken and running, so it takes three in a row. */
    private boolean everyThreadKeepsWaiting() {
        waitingLooks = everyThreadWaits() ? waitingLooks + 1 : 0;
        return waitingLooks >= WAITING_LOOKS;
    }

    private static boolean everyThreadWaits() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            ThreadGroup group = thread.getThreadGroup();
            boolean ofTheJvm = group == null || group.getParent() == null;
            if (thread != Thread.currentThread() && !ofTheJvm && thread.getState() == Thread.State.RUNNABLE) {
                return false;
            }
        }
        return true;
    }

    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }
}
