package dev.lockstep.core.jvm;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What must not outlive the controller: closed when it is told to stop, with Ctrl-C or a signal, in the middle of its work. */
public final class Leftovers {
    private static final Set<Runnable> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Runnable::run), "lockstep-leftovers"));
    }

    private Leftovers() {}

    /** From now on {@code close} runs if the controller stops; it may run beside the usual end, and does no harm then. */
    public static void add(Runnable close) {
        OPEN.add(close);
    }

    /** {@code close} is no longer needed. */
    public static void remove(Runnable close) {
        OPEN.remove(close);
    }
}
