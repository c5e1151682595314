package dev.lockstep.core.jvm;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What must not outlive the controller: closed when it is told to stop, with Ctrl-C or a signal, in the middle of its work. */
public final class Leftovers {
    private static final Set<Runnable> OPEN = ConcurrentHashMap.newKeySet();

    private static volatile boolean closing;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::close, "lockstep-leftovers"));
    }

    private Leftovers() {}

    /** From now on {@code close} runs if the controller stops; it may run beside the usual end, and does no harm then. */
    public static void add(Runnable close) {
        OPEN.add(close);
        if (closing) {
            close.run();
        }
    }

    /**
     * Whether the controller was told to stop. From then on children end because we end them: whatever is found out about
     * a submission counts for nothing.
     */
    public static boolean areClosing() {
        return closing;
    }

    /** Does nothing more, for the controller was told to stop: what goes wrong from then on is no news. */
    public static void awaitEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException itIsHere) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close() {
        closing = true;
        OPEN.forEach(Runnable::run);
    }

    /** {@code close} is no longer needed. */
    public static void remove(Runnable close) {
        OPEN.remove(close);
    }
}
