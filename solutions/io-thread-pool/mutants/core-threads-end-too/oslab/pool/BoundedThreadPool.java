package oslab.pool;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** A pool with one lock: idle threads wait for one condition, those that await the end for another. */
public class BoundedThreadPool implements ThreadPool {
    private final int core;
    private final int maximum;
    private final int capacity;
    private final long keepAlive;
    private final RejectionPolicy policy;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition ended = lock.newCondition();
    private final Deque<Task<?>> queue = new ArrayDeque<>();
    private final Set<Thread> threads = new LinkedHashSet<>();
    private boolean shutdown;
    private int active;
    private int largest;
    private long completed;

    public BoundedThreadPool(
            int corePoolSize, int maximumPoolSize, int queueCapacity, Duration keepAlive, RejectionPolicy policy) {
        if (corePoolSize < 1 || maximumPoolSize < corePoolSize || queueCapacity < 1 || keepAlive.isNegative()) {
            throw new IllegalArgumentException("core " + corePoolSize + ", maximum " + maximumPoolSize + ", queue "
                    + queueCapacity + ", keep-alive " + keepAlive);
        }
        this.core = corePoolSize;
        this.maximum = maximumPoolSize;
        this.capacity = queueCapacity;
        this.keepAlive = keepAlive.toNanos();
        this.policy = Objects.requireNonNull(policy);
    }

    @Override
    public <T> Future<T> submit(Callable<T> callable) {
        Task<T> task = new Task<>(Objects.requireNonNull(callable));
        if (!admitted(task)) {
            task.run();
        }
        return task;
    }

    /** Whether the pool has dealt with the task; if not, the caller runs it. */
    private boolean admitted(Task<?> task) {
        lock.lock();
        try {
            if (shutdown) {
                throw new RejectedExecutionException("the pool is shut down");
            }
            if (threads.size() < core) {
                startThread(task);
            } else if (queue.size() < capacity) {
                enqueue(task);
            } else if (threads.size() < maximum) {
                startThread(task);
            } else {
                return rejected(task);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean rejected(Task<?> task) {
        if (policy == RejectionPolicy.ABORT) {
            throw new RejectedExecutionException("all threads are busy and the queue is full");
        }
        if (policy == RejectionPolicy.CALLER_RUNS) {
            return false;
        }
        if (policy == RejectionPolicy.DISCARD) {
            task.cancel(false);
        } else {
            queue.removeFirst().cancel(false);
            enqueue(task);
        }
        return true;
    }

    private void enqueue(Task<?> task) {
        queue.addLast(task);
        work.signal();
    }

    private void startThread(Task<?> first) {
        Thread thread = new Thread(() -> runAll(first));
        threads.add(thread);
        active++;
        largest = Math.max(largest, threads.size());
        thread.start();
    }

    private void runAll(Task<?> first) {
        for (Task<?> task = first; task != null; task = next()) {
            task.run();
            Thread.interrupted(); // an interrupt of the last task is none of the next one's business
        }
    }

    /** The next task, or null if this thread is no longer needed. */
    private Task<?> next() {
        lock.lock();
        try {
            active--;
            completed++;
            if (!awaitTask()) {
                threads.remove(Thread.currentThread());
                ended.signalAll();
                return null;
            }
            active++;
            return queue.removeFirst();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitTask() {
        long left = keepAlive;
        while (queue.isEmpty()) {
            if (shutdown || left <= 0) {
                return false;
            }
            try {
                left = work.awaitNanos(left);
            } catch (InterruptedException lookAgain) {
                continue;
            }
        }
        return true;
    }

    @Override
    public <A, T> List<T> map(Function<? super A, ? extends T> function, List<A> inputs, Duration timeout)
            throws InterruptedException, ExecutionException, TimeoutException {
        Objects.requireNonNull(function);
        long end = System.nanoTime() + timeout.toNanos();
        List<Future<T>> futures = new ArrayList<>();
        List<T> results = new ArrayList<>();
        try {
            for (A input : inputs) {
                futures.add(submit(() -> function.apply(input)));
            }
            for (Future<T> future : futures) {
                results.add(future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            return results;
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            shutdown = true;
            work.signalAll();
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        lock.lock();
        try {
            shutdown();
            List<Runnable> left = new ArrayList<>(queue);
            queue.clear();
            threads.forEach(Thread::interrupt);
            return left;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitTermination(Duration timeout) throws InterruptedException {
        lock.lock();
        try {
            long left = timeout.toNanos();
            while (!isTerminated()) {
                if (left <= 0) {
                    return false;
                }
                left = ended.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isShutdown() {
        lock.lock();
        try {
            return shutdown;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isTerminated() {
        lock.lock();
        try {
            return shutdown && threads.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public PoolStatistics statistics() {
        lock.lock();
        try {
            return new PoolStatistics(threads.size(), active, queue.size(), largest, completed);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        shutdown();
        boolean interrupted = false;
        lock.lock();
        try {
            while (!isTerminated()) {
                try {
                    ended.await();
                } catch (InterruptedException giveUp) {
                    shutdownNow();
                    interrupted = true;
                }
            }
        } finally {
            lock.unlock();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A task and what became of it. Its own monitor guards it, and is held only for a moment. */
    private static final class Task<T> implements Future<T>, Runnable {
        private final Callable<T> callable;
        private Thread runner;
        private boolean started;
        private boolean done;
        private boolean cancelled;
        private T value;
        private Throwable thrown;

        Task(Callable<T> callable) {
            this.callable = callable;
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            try {
                end(callable.call(), null);
            } catch (Throwable any) {
                end(null, any);
            }
        }

        private synchronized boolean begin() {
            if (started || done) {
                return false;
            }
            started = true;
            runner = Thread.currentThread();
            return true;
        }

        private synchronized void end(T result, Throwable failure) {
            runner = null;
            if (!done) {
                value = result;
                thrown = failure;
                done = true;
                notifyAll();
            }
        }

        @Override
        public synchronized boolean cancel(boolean mayInterruptIfRunning) {
            if (done) {
                return false;
            }
            done = true;
            cancelled = true;
            if (mayInterruptIfRunning && runner != null) {
                runner.interrupt();
            }
            notifyAll();
            return true;
        }

        @Override
        public synchronized boolean isCancelled() {
            return cancelled;
        }

        @Override
        public synchronized boolean isDone() {
            return done;
        }

        @Override
        public synchronized T get() throws InterruptedException, ExecutionException {
            while (!done) {
                wait();
            }
            return outcome();
        }

        @Override
        public synchronized T get(long timeout, TimeUnit unit)
                throws InterruptedException, ExecutionException, TimeoutException {
            long end = System.nanoTime() + unit.toNanos(timeout);
            while (!done) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new TimeoutException();
                }
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
            }
            return outcome();
        }

        private T outcome() throws ExecutionException {
            if (cancelled) {
                throw new CancellationException();
            }
            if (thrown != null) {
                throw new ExecutionException(thrown);
            }
            return value;
        }
    }
}
