package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A pool of carriers. On Java 21 and later they are virtual threads on a single processor, which hand over about ten times faster than
 * platform threads; before, and where somebody has set the scheduler up differently, they are platform threads.
 */
final class Carriers {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";
    private static final String POOL_SIZE = "jdk.virtualThreadScheduler.maxPoolSize";
    private static final ArrayDeque<Carrier> IDLE = new ArrayDeque<>();
    private static final boolean VIRTUAL = prepareVirtual();

    private Carriers() {}

    static Carrier take() {
        Carrier idle = IDLE.poll();
        if (idle != null) {
            return idle;
        }
        Carrier carrier = new Carrier();
        carrier.startAs(thread(carrier));
        return carrier;
    }

    static void giveBack(Carrier carrier) {
        IDLE.push(carrier);
    }

    static boolean virtual() {
        return VIRTUAL;
    }

    /** Runs a whole exploration on a thread that is of the same kind as the carriers, so that every hand-over is cheap. */
    static void runOnCarrier(Runnable exploration) throws InterruptedException {
        if (!VIRTUAL) {
            exploration.run();
            return;
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        thread(() -> {
                    try {
                        exploration.run();
                        done.complete(null);
                    } catch (Throwable failure) {
                        done.completeExceptionally(failure);
                    }
                })
                .start();
        try {
            done.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the exploration itself failed", failure.getCause());
        }
    }

    private static Thread thread(Runnable body) {
        if (VIRTUAL) {
            try {
                Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
                Class<?> type = Class.forName("java.lang.Thread$Builder");
                return (Thread) type.getMethod("unstarted", Runnable.class).invoke(builder, body);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        Thread thread = new Thread(null, body, "lockstep-carrier", 1L << 20);
        thread.setDaemon(true);
        return thread;
    }

    private static boolean prepareVirtual() {
        if (Runtime.version().feature() < 21 || Boolean.getBoolean("lockstep.platformCarriers")) {
            return false;
        }
        if (System.getProperty(PARALLELISM) == null) {
            System.setProperty(PARALLELISM, "1");
            System.setProperty(POOL_SIZE, "1");
        }
        return "1".equals(System.getProperty(PARALLELISM));
    }
}
