package oslab.procpool;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * A worker process, seen from this side. It takes one call at a time.
 *
 * <p>Given by the framework. Waiting here is not ended by an interrupt, as reading from a pipe is not.
 */
public interface WorkerConnection {
    /** The number that the operating system gave to the process. */
    long pid();

    /**
     * Sends a call. The worker begins with it at once.
     *
     * @param call from {@link WorkerLauncher#serialise}
     * @throws IOException if the process has ended
     * @throws IllegalStateException if the answer to the call before has not been received
     */
    void send(byte[] call) throws IOException;

    /**
     * Waits for the answer to the call that was sent.
     *
     * @param timeout longest time to wait
     * @throws TimeoutException if the time is over first; the worker goes on with its call
     * @throws java.io.EOFException if the process ends, or has ended, and there is no answer
     */
    Answer receive(Duration timeout) throws IOException, TimeoutException;

    /** Tells the worker that no call follows, so that it ends. Does not wait for it; does nothing if it has ended. */
    void end();

    /** Ends the process at once, whatever it does. Does not wait for it; does nothing if it has ended. */
    void kill();

    /**
     * Waits until the process has ended, and gives back what the operating system still keeps for it.
     *
     * <p>A process that has ended and that nobody has waited for is a <em>zombie</em>.
     */
    void waitFor();
}
