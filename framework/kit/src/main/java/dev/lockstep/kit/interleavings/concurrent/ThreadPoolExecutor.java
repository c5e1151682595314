package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Abort;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/** Model of {@link java.util.concurrent.ThreadPoolExecutor}: threads are made as they are needed and stay until shutdown. */
@NullUnmarked
public class ThreadPoolExecutor extends AbstractExecutorService implements Modelled {
    final Steps steps = new Steps(this);
    private final int core;
    private final int most;
    private final int capacity;
    private final Queue<Runnable> waiting;
    private final ThreadFactory factory;
    private RejectedExecutionHandler handler = new AbortPolicy();
    private final List<Thread> threads = new ArrayList<>();
    private int idle;
    private int alive;
    private long completed;
    private boolean shutdown;

    /** As the original; idle threads do not end before shutdown. */
    public ThreadPoolExecutor(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
        this(core, most, keepAlive, unit, queue, (ThreadFactory) WovenThread::new);
    }

    /** As the original; idle threads do not end before shutdown. */
    public ThreadPoolExecutor(
            int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory) {
        this(core, most, raw(queue), room(queue), factory);
    }

    /** As the original; idle threads do not end before shutdown. */
    public ThreadPoolExecutor(
            int core,
            int most,
            long keepAlive,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            RejectedExecutionHandler handler) {
        this(core, most, keepAlive, unit, queue, WovenThread::new, handler);
    }

    /** As the original; idle threads do not end before shutdown. */
    public ThreadPoolExecutor(
            int core,
            int most,
            long keepAlive,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            ThreadFactory factory,
            RejectedExecutionHandler handler) {
        this(core, most, keepAlive, unit, queue, factory);
        this.handler = java.util.Objects.requireNonNull(handler);
    }

    ThreadPoolExecutor(int core, int most, int capacity) {
        this(core, most, new ArrayDeque<>(), capacity, WovenThread::new);
    }

    ThreadPoolExecutor(int core, int most, int capacity, ThreadFactory factory) {
        this(core, most, new ArrayDeque<>(), capacity, factory);
    }

    private ThreadPoolExecutor(int core, int most, Queue<Runnable> waiting, int capacity, ThreadFactory factory) {
        if (core < 0 || most <= 0 || most < core) {
            throw new IllegalArgumentException();
        }
        this.core = core;
        this.most = most;
        this.waiting = waiting;
        this.capacity = capacity;
        this.factory = factory;
    }

    private static Queue<Runnable> raw(BlockingQueue<Runnable> queue) {
        return queue instanceof BoundedQueue<Runnable> bounded ? bounded.raw() : new ArrayDeque<>(queue);
    }

    private static int room(BlockingQueue<Runnable> queue) {
        return queue.remainingCapacity();
    }

    @Override
    public void execute(Runnable task) {
        java.util.Objects.requireNonNull(task);
        steps.change(Op.PUT);
        if (shutdown) {
            handler.rejectedExecution(task, this);
        } else if (alive < core) {
            work(task);
        } else if (waiting.size() < Math.max(capacity, idle)) {
            waiting.add(task);
        } else if (alive < most) {
            work(task);
        } else {
            handler.rejectedExecution(task, this);
        }
    }

    private void dropOldest() {
        steps.change(Op.TAKE);
        waiting.poll();
    }

    private void work(Runnable first) {
        alive++;
        Thread thread = factory.newThread(() -> loop(first));
        threads.add(thread);
        ThreadHooks.start(thread);
    }

    /** A thread for what comes later, if there are too few. */
    void workForLater() {
        if (alive < Math.max(1, core)) {
            work(null);
        }
    }

    boolean isClosed() {
        return shutdown;
    }

    void interruptAll() {
        threads.forEach(ThreadHooks::interrupt);
    }

    private void loop(Runnable first) {
        Runnable task = first == null ? idle() : first;
        while (task != null) {
            run(task);
            completed++;
            task = idle();
        }
        alive--;
        steps.change(Op.CALL);
    }

    private void run(Runnable task) {
        Throwable thrown = null;
        beforeExecute(ThreadHooks.currentThread(), task);
        try {
            task.run();
        } catch (Abort over) {
            throw over;
        } catch (RuntimeException | Error caught) {
            thrown = caught;
            throw caught;
        } finally {
            if (!Execution.current().over()) {
                afterExecute(task, thrown);
            }
        }
    }

    private Runnable idle() {
        idle++;
        Runnable task = next();
        idle--;
        return task;
    }

    /** Waits for a task; null after the end. */
    Runnable next() {
        while (true) {
            try {
                steps.waitFor(Op.TAKE, () -> shutdown || !waiting.isEmpty(), Model.FOR_EVER);
                return waiting.poll();
            } catch (InterruptedException again) {
                continue;
            }
        }
    }

    /** As the original. */
    protected void beforeExecute(Thread thread, Runnable task) {}

    /** As the original. */
    protected void afterExecute(Runnable task, Throwable thrown) {}

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> body) {
        return new FutureTask<>(body);
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Runnable body, T value) {
        return new FutureTask<>(body, value);
    }

    @Override
    public void shutdown() {
        steps.change(Op.CALL);
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        List<Runnable> left = new ArrayList<>(waiting);
        waiting.clear();
        interruptAll();
        return left;
    }

    @Override
    public boolean isShutdown() {
        steps.look();
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        steps.look();
        return shutdown && alive == 0;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
        return steps.waitFor(Op.AWAIT, () -> shutdown && alive == 0, Model.in(unit.toNanos(time)));
    }

    /** Shuts down and waits, as later JDKs do at the end of a try block. */
    public void close() {
        shutdown();
        steps.waitUninterruptibly(Op.AWAIT, () -> alive == 0);
    }

    /** As the original. */
    public int getPoolSize() {
        steps.look();
        return alive;
    }

    /** As the original. */
    public int getActiveCount() {
        steps.look();
        return alive - idle;
    }

    /** As the original. */
    public long getCompletedTaskCount() {
        steps.look();
        return completed;
    }

    /** As the original. */
    public void setRejectedExecutionHandler(RejectedExecutionHandler replacement) {
        handler = java.util.Objects.requireNonNull(replacement);
    }

    /** As the original. */
    public RejectedExecutionHandler getRejectedExecutionHandler() {
        return handler;
    }

    /** As the original. */
    public int getCorePoolSize() {
        return core;
    }

    /** As the original. */
    public int getMaximumPoolSize() {
        return most;
    }

    /** Model of the policy that throws. */
    public static class AbortPolicy implements RejectedExecutionHandler {
        /** As the original. */
        public AbortPolicy() {}

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            throw new RejectedExecutionException(pool.shutdown ? "the pool is shut down" : "no room");
        }
    }

    /** Model of the policy that lets the caller run the task. */
    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        /** As the original. */
        public CallerRunsPolicy() {}

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            if (!pool.shutdown) {
                task.run();
            }
        }
    }

    /** Model of the policy that forgets the task. */
    public static class DiscardPolicy implements RejectedExecutionHandler {
        /** As the original. */
        public DiscardPolicy() {}

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {}
    }

    /** Model of the policy that forgets the task that has waited longest. */
    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        /** As the original. */
        public DiscardOldestPolicy() {}

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            if (!pool.shutdown) {
                pool.dropOldest();
                pool.execute(task);
            }
        }
    }
}
