package dev.lockstep.core;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that another thread finds meanwhile. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Meanwhile<T> find(Supplier<T> value) {
        FutureTask<T> task = new FutureTask<>(value::get);
        Thread thread = new Thread(task, "lockstep-meanwhile");
        thread.setDaemon(true);
        thread.start();
        return new Meanwhile<>(task);
    }

    /** Waits for the value; throws what finding it threw. */
    T get() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ToolFailure ours) {
                throw ours;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while grading");
        }
    }
}
