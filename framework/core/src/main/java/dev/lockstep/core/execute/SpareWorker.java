package dev.lockstep.core.execute;

import dev.lockstep.core.Installation;
import dev.lockstep.model.Limits;
import org.jspecify.annotations.Nullable;

/** At most one worker that was started before its job was known. */
final class SpareWorker implements AutoCloseable {
    private @Nullable WorkerJvm worker;
    private @Nullable Limits preparedFor;

    void prepare(Installation installation, Limits limits) {
        close();
        worker = WorkerJvm.start(installation, limits);
        preparedFor = limits;
    }

    WorkerJvm take(Installation installation, Limits limits) {
        WorkerJvm spare = worker;
        if (spare == null || !limits.equals(preparedFor)) {
            return WorkerJvm.start(installation, limits);
        }
        worker = null;
        return spare;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
