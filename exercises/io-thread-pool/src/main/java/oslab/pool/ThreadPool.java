package oslab.pool;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Threads that run tasks for others: a task is handed over, and a {@link Future} stands for its result.
 *
 * <p>Every method may be called by any number of threads at once. A thread that has to wait uses no processor time.
 */
public interface ThreadPool extends AutoCloseable {
    /**
     * Hands over a task, and does not wait for it.
     *
     * @return stands for the result, as the contract of {@link Future} says
     * @throws NullPointerException if {@code task} is null
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down, whatever its policy, or if it is
     *     full and its policy is {@link RejectionPolicy#ABORT}
     */
    <T> Future<T> submit(Callable<T> task);

    /**
     * Applies {@code function} to each input on threads of the pool, and waits for all results.
     *
     * <p>Ends early with the first input, in the order of the list, whose function throws. However it ends: what is then
     * not done is cancelled, and interrupted if it runs.
     *
     * @param timeout longest time to wait for all results together; 0 or less means not to wait
     * @return the results in the order of the inputs
     * @throws ExecutionException if the function throws; what it threw is the cause
     * @throws TimeoutException if the time was over before all results were there
     * @throws InterruptedException if the calling thread is interrupted while it waits
     * @throws NullPointerException if an argument is null
     * @throws java.util.concurrent.RejectedExecutionException if the pool rejects one of the tasks
     */
    <A, T> List<T> map(Function<? super A, ? extends T> function, List<A> inputs, Duration timeout)
            throws InterruptedException, ExecutionException, TimeoutException;

    /** Takes no new tasks. Those that run and those in the queue are still run; then the threads end. Does not wait. */
    void shutdown();

    /**
     * Takes no new tasks, interrupts the threads that run one, and empties the queue. Does not wait.
     *
     * @return the tasks of the queue, the oldest first. Their Futures stay open: running such a Runnable runs the task and
     *     completes its Future
     */
    List<Runnable> shutdownNow();

    /**
     * Waits until the pool is terminated.
     *
     * @param timeout longest time to wait; 0 or less means not to wait
     * @return whether it is terminated; {@code false} if the time was over first
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    boolean awaitTermination(Duration timeout) throws InterruptedException;

    /** Whether the pool was told to shut down. */
    boolean isShutdown();

    /** Whether the pool was told to shut down, no task runs or waits any more, and all of its threads are done. */
    boolean isTerminated();

    /** The pool at this moment. */
    PoolStatistics statistics();

    /**
     * Shuts down and waits until the pool is terminated.
     *
     * <p>If the calling thread is interrupted, tasks are given up as by {@link #shutdownNow()}, the wait goes on, and the
     * interrupt status is set on return.
     */
    @Override
    void close();
}
