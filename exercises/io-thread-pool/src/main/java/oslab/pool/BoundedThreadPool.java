package oslab.pool;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A thread pool with a limited number of threads and a limited queue.
 *
 * <p>What becomes of a new task is decided in this order:
 *
 * <ol>
 *   <li>fewer than {@code corePoolSize} threads: a new thread is started, and begins with this task, also if others are idle;
 *   <li>room in the queue: the task waits there, and the queue is served in order of arrival;
 *   <li>fewer than {@code maximumPoolSize} threads: a new thread is started, and begins with this task, ahead of the queue;
 *   <li>else the {@link RejectionPolicy} decides.
 * </ol>
 *
 * <p>While there are more than {@code corePoolSize} threads, one that has found no task for {@code keepAlive} ends.
 */
public class BoundedThreadPool implements ThreadPool {

    /**
     * Makes a pool that has no thread yet.
     *
     * @param corePoolSize threads that stay, once started; at least 1
     * @param maximumPoolSize most threads at once; at least {@code corePoolSize}
     * @param queueCapacity most tasks that wait in the queue; at least 1
     * @param keepAlive how long a thread above {@code corePoolSize} waits for a task before it ends; not negative
     * @param policy what happens to a task for which there is neither a thread nor room
     * @throws IllegalArgumentException if a number or the duration is out of its range
     * @throws NullPointerException if {@code keepAlive} or {@code policy} is null
     */
    public BoundedThreadPool(
            int corePoolSize, int maximumPoolSize, int queueCapacity, Duration keepAlive, RejectionPolicy policy) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public <A, T> List<T> map(Function<? super A, ? extends T> function, List<A> inputs, Duration timeout)
            throws InterruptedException, ExecutionException, TimeoutException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void shutdown() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public List<Runnable> shutdownNow() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean awaitTermination(Duration timeout) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isShutdown() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isTerminated() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public PoolStatistics statistics() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("TODO");
    }
}
