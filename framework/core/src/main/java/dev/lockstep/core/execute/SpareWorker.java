package dev.lockstep.core.execute;

import dev.lockstep.core.Installation;
import dev.lockstep.model.Limits;
import org.jspecify.annotations.Nullable;

/** At most one worker that was started before its job was known. Several threads may ask for it; one of them gets it. */
final class SpareWorker implements AutoCloseable {
    private @Nullable WorkerJvm worker;
    private @Nullable Limits preparedFor;

    synchronized void prepare(Installation installation, Limits limits) {
        close();
        worker = WorkerJvm.start(installation, limits);
        preparedFor = limits;
    }

    WorkerJvm take(Installation installation, Limits limits) {
        WorkerJvm spare = taken(limits);
        return spare == null ? WorkerJvm.start(installation, limits) : spare;
    }

    private synchronized @Nullable WorkerJvm taken(Limits limits) {
        if (!limits.equals(preparedFor)) {
            return null;
        }
        WorkerJvm spare = worker;
        worker = null;
        return spare;
    }

    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
