package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes from a thread that lives as long as this JVM.
 *
 * <p>A child that asked to die with its parent dies with the <em>thread</em> that started it, whatever becomes of the JVM.
 */
final class Starter {
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "lockstep-starter");
        thread.setDaemon(true);
        return thread;
    });

    private Starter() {}

    /** Starts {@code builder} with nothing in its environment but a character set for names of files. */
    static Process start(ProcessBuilder builder) throws IOException {
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8"); // or a jar in a folder called "Übung" cannot be found
        try {
            return THREAD.submit(builder::start).get();
        } catch (ExecutionException refused) {
            throw new IOException(refused.getCause().getMessage(), refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process was started", stopped);
        }
    }
}
