package oslab.pool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** One monitor for pool and workers; each worker is an object. A promise is one atomic reference. */
public class BoundedThreadPool implements ThreadPool {
    private final int core;
    private final int maximum;
    private final int capacity;
    private final long keepAlive;
    private final RejectionPolicy policy;

    private final LinkedList<Promise<?>> waiting = new LinkedList<>();
    private final List<Worker> workers = new ArrayList<>();
    private boolean closed;
    private int largest;
    private long completed;

    public BoundedThreadPool(
            int corePoolSize, int maximumPoolSize, int queueCapacity, Duration keepAlive, RejectionPolicy policy) {
        if (keepAlive == null || policy == null) {
            throw new NullPointerException();
        }
        if (corePoolSize <= 0 || corePoolSize > maximumPoolSize || queueCapacity <= 0 || keepAlive.isNegative()) {
            throw new IllegalArgumentException();
        }
        this.core = corePoolSize;
        this.maximum = maximumPoolSize;
        this.capacity = queueCapacity;
        this.keepAlive = keepAlive.toNanos();
        this.policy = policy;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        if (task == null) {
            throw new NullPointerException("task");
        }
        Promise<T> promise = new Promise<>(task);
        Promise<?> victim = promise;
        synchronized (this) {
            if (closed) {
                throw new RejectedExecutionException();
            }
            if (workers.size() < core || (waiting.size() == capacity && workers.size() < maximum)) {
                new Worker(promise);
                return promise;
            }
            if (waiting.size() < capacity) {
                waiting.add(promise);
                notifyAll();
                return promise;
            }
            if (policy == RejectionPolicy.ABORT) {
                throw new RejectedExecutionException();
            }
            if (policy == RejectionPolicy.DISCARD_OLDEST) {
                victim = waiting.poll();
                waiting.add(promise);
            }
        }
        if (policy == RejectionPolicy.CALLER_RUNS) {
            promise.run();
        } else {
            victim.cancel(false);
        }
        return promise;
    }

    @Override
    public <A, T> List<T> map(Function<? super A, ? extends T> function, List<A> inputs, Duration timeout)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (function == null || inputs == null) {
            throw new NullPointerException();
        }
        long limit = timeout.toNanos();
        long start = System.nanoTime();
        List<Promise<T>> promises = new ArrayList<>();
        try {
            for (A input : inputs) {
                promises.add((Promise<T>) this.<T>submit(() -> function.apply(input)));
            }
            List<T> results = new ArrayList<>();
            for (Promise<T> promise : promises) {
                results.add(promise.get(limit - (System.nanoTime() - start), TimeUnit.NANOSECONDS));
            }
            return results;
        } finally {
            for (Promise<T> promise : promises) {
                promise.cancel(true);
            }
        }
    }

    @Override
    public synchronized void shutdown() {
        closed = true;
        notifyAll();
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        closed = true;
        List<Runnable> left = new ArrayList<>();
        while (!waiting.isEmpty()) {
            left.add(waiting.removeFirst());
        }
        for (Worker worker : workers) {
            worker.thread.interrupt();
        }
        notifyAll();
        return left;
    }

    @Override
    public synchronized boolean awaitTermination(Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        while (!isTerminated()) {
            long left = timeout.toNanos() - (System.nanoTime() - start);
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return true;
    }

    @Override
    public synchronized boolean isShutdown() {
        return closed;
    }

    @Override
    public synchronized boolean isTerminated() {
        return closed && workers.isEmpty();
    }

    @Override
    public synchronized PoolStatistics statistics() {
        int active = 0;
        for (Worker worker : workers) {
            if (worker.busy) {
                active++;
            }
        }
        return new PoolStatistics(workers.size(), active, waiting.size(), largest, completed);
    }

    @Override
    public void close() {
        shutdown();
        boolean interrupted = false;
        synchronized (this) {
            while (!isTerminated()) {
                try {
                    wait();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    shutdownNow();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Worker implements Runnable {
        private final Thread thread = new Thread(this);
        private Promise<?> current;
        private boolean busy = true;

        /** The caller holds the monitor of the pool. */
        Worker(Promise<?> first) {
            current = first;
            workers.add(this);
            largest = Math.max(largest, workers.size());
            thread.start();
        }

        @Override
        public void run() {
            do {
                current.run();
            } while (next());
        }

        private boolean next() {
            synchronized (BoundedThreadPool.this) {
                busy = false;
                completed++;
                long idleSince = System.nanoTime();
                while (waiting.isEmpty()) {
                    Thread.interrupted();
                    boolean extra = workers.size() > core;
                    long left = keepAlive - (System.nanoTime() - idleSince);
                    if (closed || (extra && left <= 0)) {
                        workers.remove(this);
                        BoundedThreadPool.this.notifyAll();
                        return false;
                    }
                    pause(extra ? left : 0);
                }
                Thread.interrupted();
                current = waiting.removeFirst();
                busy = true;
                return true;
            }
        }

        private void pause(long nanos) {
            try {
                BoundedThreadPool.this.wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
            } catch (InterruptedException meantForATaskThatIsOver) {
                return;
            }
        }
    }

    /** The state is one of: NEW, a Running, or the end: a Value, a Failure or CANCELLED. */
    private static final class Promise<T> implements Future<T>, Runnable {
        private static final Object NEW = new Object();
        private static final Object CANCELLED = new Object();

        private record Running(Thread thread) {}

        private record Value(Object value) {}

        private record Failure(Throwable thrown) {}

        private record Waiter(Thread thread, Waiter next) {}

        private final Callable<T> callable;
        private final AtomicReference<Object> state = new AtomicReference<>(NEW);
        private final AtomicReference<Waiter> waiters = new AtomicReference<>();
        private final Object interrupting = new Object();

        Promise(Callable<T> callable) {
            this.callable = callable;
        }

        @Override
        public void run() {
            Running running = new Running(Thread.currentThread());
            if (!state.compareAndSet(NEW, running)) {
                return;
            }
            Object end;
            try {
                end = new Value(callable.call());
            } catch (Throwable thrown) {
                end = new Failure(thrown);
            }
            if (state.compareAndSet(running, end)) {
                wakeAll();
            } else {
                synchronized (interrupting) { // an interrupt on its way arrives before this task is left
                    Thread.interrupted();
                }
            }
        }

        private void wakeAll() {
            for (Waiter waiter = waiters.getAndSet(null); waiter != null; waiter = waiter.next()) {
                LockSupport.unpark(waiter.thread());
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            synchronized (interrupting) {
                while (true) {
                    Object now = state.get();
                    if (now != NEW && !(now instanceof Running)) {
                        return false;
                    }
                    if (state.compareAndSet(now, CANCELLED)) {
                        if (mayInterruptIfRunning && now instanceof Running running) {
                            running.thread().interrupt();
                        }
                        wakeAll();
                        return true;
                    }
                }
            }
        }

        @Override
        public boolean isCancelled() {
            return state.get() == CANCELLED;
        }

        @Override
        public boolean isDone() {
            Object now = state.get();
            return now != NEW && !(now instanceof Running);
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            try {
                return get(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (TimeoutException after292Years) {
                throw new IllegalStateException(after292Years);
            }
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            long limit = unit.toNanos(timeout);
            long start = System.nanoTime();
            while (!isDone()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long left = limit - (System.nanoTime() - start);
                if (left <= 0) {
                    throw new TimeoutException();
                }
                Waiter head = waiters.get();
                if (waiters.compareAndSet(head, new Waiter(Thread.currentThread(), head)) && !isDone()) {
                    LockSupport.parkNanos(this, left);
                }
            }
            return outcome();
        }

        @SuppressWarnings("unchecked")
        private T outcome() throws ExecutionException {
            Object end = state.get();
            if (end == CANCELLED) {
                throw new CancellationException();
            }
            if (end instanceof Failure failure) {
                throw new ExecutionException(failure.thrown());
            }
            return (T) ((Value) end).value();
        }
    }
}
