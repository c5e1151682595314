package oslab.procpool;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Processes that compute for others: a function and its argument are handed over, and a {@link Future} stands for the result.
 *
 * <p>Every method may be called by any number of threads at once. A thread that has to wait uses no processor time.
 */
public interface ProcessPool extends AutoCloseable {
    /**
     * Hands over a task, and does not wait for it. What is sent are copies of {@code function} and {@code argument} as they are
     * now.
     *
     * <p>The Future keeps the contract of {@link Future}, with one limit: a task that has been sent to a worker cannot be
     * cancelled any more, and {@code cancel} returns false. If the task fails, {@code get} throws an {@link ExecutionException}
     * whose cause is
     *
     * <ul>
     *   <li>what the function threw, with the stack trace of the worker;
     *   <li>a {@link java.io.NotSerializableException} if function, argument or result cannot travel;
     *   <li>a {@link java.util.concurrent.TimeoutException} if the task took longer than it may;
     *   <li>a {@link BrokenProcessPoolException} if a worker ended that nobody had told to end.
     * </ul>
     *
     * @param argument may be null
     * @throws NullPointerException if {@code function} is null
     * @throws BrokenProcessPoolException if a worker ended that nobody had told to end
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down
     */
    <A, R> Future<R> submit(RemoteFunction<A, R> function, A argument);

    /**
     * Applies {@code function} to each input in the workers, and waits for all results.
     *
     * <p>{@code chunkSize} inputs at a time travel to a worker as one call, the last call may have fewer; a chunk has the time
     * of all its inputs together. Results and failures are the same for every chunk size.
     *
     * <p>Ends early with the first input, in the order of the list, that fails. However it ends: what then has not been sent to
     * a worker is cancelled.
     *
     * @return the results in the order of the inputs
     * @throws ExecutionException if an input fails; the cause is as for {@link #submit}
     * @throws InterruptedException if the calling thread is interrupted while it waits
     * @throws IllegalArgumentException if {@code chunkSize} is less than 1
     * @throws NullPointerException if {@code function} or {@code inputs} is null
     * @throws BrokenProcessPoolException as {@link #submit}
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down
     */
    <A, R> List<R> map(RemoteFunction<A, R> function, List<A> inputs, int chunkSize)
            throws InterruptedException, ExecutionException;

    /** The process ids of the workers that the pool has now; none when all have ended. */
    List<Long> pids();

    /**
     * Takes no new tasks. Those that were taken are still run; then each worker is told to end, and waited for.
     *
     * @param wait whether to return only when all of that is done; an interrupt does not end this wait, and the interrupt status
     *     is set on return
     */
    void shutdown(boolean wait);

    /** Shuts down and waits. */
    @Override
    default void close() {
        shutdown(true);
    }
}
