package oslab.procpool;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A pool with a fixed number of worker processes, which are started once and used for one task after another.
 *
 * <p>Tasks wait in one queue, and whichever worker is free takes the oldest. A worker whose task takes too long is killed and
 * replaced. If a worker ends that nobody told to, the pool is broken.
 */
public class WorkerProcessPool implements ProcessPool {

    /**
     * Starts the worker processes.
     *
     * @param workers how many there are; at least 1
     * @param taskTimeout how long a task may take from the moment when it is sent to a worker; more than zero
     * @throws IllegalArgumentException if {@code workers} is less than 1, or {@code taskTimeout} is zero or negative
     * @throws NullPointerException if {@code taskTimeout} or {@code launcher} is null
     * @throws IOException if a worker cannot be started; those started before have ended then
     */
    public WorkerProcessPool(int workers, Duration taskTimeout, WorkerLauncher launcher) throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public <A, R> Future<R> submit(RemoteFunction<A, R> function, A argument) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public <A, R> List<R> map(RemoteFunction<A, R> function, List<A> inputs, int chunkSize)
            throws InterruptedException, ExecutionException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public List<Long> pids() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void shutdown(boolean wait) {
        throw new UnsupportedOperationException("TODO");
    }
}
