package oslab.pool;

/**
 * A pool at one moment.
 *
 * @param poolSize threads that the pool has now, busy or idle
 * @param activeThreads threads of the pool that run a task now
 * @param queuedTasks tasks that wait in the queue now
 * @param largestPoolSize the most threads that the pool ever had at once
 * @param completedTasks tasks that threads of the pool have run to their end, by returning or by throwing
 */
public record PoolStatistics(
        int poolSize, int activeThreads, int queuedTasks, int largestPoolSize, long completedTasks) {}
