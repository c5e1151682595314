package dev.lockstep.kit.threads;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for a fact instead of for some time.
 *
 * <p>The deadline only ends a test that has gone wrong. It is far longer than any right solution needs, also on a busy
 * machine, so what a test concludes does not depend on how fast it runs.
 */
public final class Await {
    static final Duration DEADLINE = Duration.ofSeconds(5);

    private static final int SPINS = 100;
    private static final long PAUSE_NANOS = 50_000;

    private Await() {}

    /**
     * Returns as soon as {@code condition} holds.
     *
     * @param fact what the condition says, as part of a sentence: "both waiters have passed"
     * @throws AssertionError if it does not come true
     */
    public static void until(String fact, BooleanSupplier condition) {
        if (!holdsWithin(DEADLINE, condition)) {
            throw new AssertionError("waited in vain until " + fact);
        }
    }

    static boolean holdsWithin(Duration time, BooleanSupplier condition) {
        long start = System.nanoTime();
        for (int look = 0; !condition.getAsBoolean(); look++) {
            if (System.nanoTime() - start > time.toNanos()) {
                return condition.getAsBoolean();
            }
            pause(look);
        }
        return true;
    }

    private static void pause(int look) {
        if (look < SPINS) {
            Thread.onSpinWait();
        } else {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
