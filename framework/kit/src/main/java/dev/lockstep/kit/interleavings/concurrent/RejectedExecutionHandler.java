package dev.lockstep.kit.interleavings.concurrent;

/** Model of {@link java.util.concurrent.RejectedExecutionHandler}. */
public interface RejectedExecutionHandler {
    /** As the original. */
    void rejectedExecution(Runnable task, ThreadPoolExecutor pool);
}
