package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** Model of {@link java.util.concurrent.Executors}. */
public final class Executors {
    private Executors() {}

    /** As the original. */
    public static ExecutorService newFixedThreadPool(int threads) {
        return new ThreadPoolExecutor(threads, threads, Integer.MAX_VALUE);
    }

    /** As the original. */
    public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory) {
        return new ThreadPoolExecutor(threads, threads, Integer.MAX_VALUE, factory);
    }

    /** As the original. */
    public static ExecutorService newSingleThreadExecutor() {
        return newFixedThreadPool(1);
    }

    /** As the original. */
    public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) {
        return newFixedThreadPool(1, factory);
    }

    /** As the original. */
    public static ExecutorService newCachedThreadPool() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 0);
    }

    /** As the original. */
    public static ExecutorService newCachedThreadPool(ThreadFactory factory) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 0, factory);
    }

    /** A thread for each task; virtual or not makes no difference here. */
    public static ExecutorService newVirtualThreadPerTaskExecutor() {
        return new ThreadPoolExecutor(Integer.MAX_VALUE, Integer.MAX_VALUE, 0);
    }

    /** As the original. */
    public static ScheduledExecutorService newScheduledThreadPool(int threads) {
        return new ScheduledThreadPoolExecutor(threads);
    }

    /** As the original. */
    public static ScheduledExecutorService newScheduledThreadPool(int threads, ThreadFactory factory) {
        return new ScheduledThreadPoolExecutor(threads, factory);
    }

    /** As the original. */
    public static ScheduledExecutorService newSingleThreadScheduledExecutor() {
        return newScheduledThreadPool(1);
    }

    /** As the original. */
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory factory) {
        return newScheduledThreadPool(1, factory);
    }

    /** As the original. */
    public static ThreadFactory defaultThreadFactory() {
        return WovenThread::new;
    }

    /** As the original. */
    public static Callable<Object> callable(Runnable body) {
        return () -> {
            body.run();
            return new Object();
        };
    }

    /** As the original. */
    public static <T> Callable<T> callable(Runnable body, T result) {
        return () -> {
            body.run();
            return result;
        };
    }
}
