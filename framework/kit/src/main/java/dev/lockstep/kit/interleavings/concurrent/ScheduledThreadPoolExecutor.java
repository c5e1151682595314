package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/** Model of {@link java.util.concurrent.ScheduledThreadPoolExecutor}, in virtual time. After shutdown, what is to run once still runs. */
@NullUnmarked
public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    private final Agenda<Timed<?>> agenda = new Agenda<>(steps);

    /** As the original. */
    public ScheduledThreadPoolExecutor(int core) {
        this(core, (ThreadFactory) WovenThread::new);
    }

    /** As the original. */
    public ScheduledThreadPoolExecutor(int core, ThreadFactory factory) {
        super(core, Integer.MAX_VALUE, Integer.MAX_VALUE, factory);
    }

    /** As the original. */
    public ScheduledThreadPoolExecutor(int core, RejectedExecutionHandler handler) {
        this(core);
        setRejectedExecutionHandler(handler);
    }

    /** A task with its moment; {@code period} is 0 for once, positive from start to start, negative from end to start. */
    private final class Timed<V> extends FutureTask<V> implements ScheduledFuture<V> {
        private long time;
        private final long period;

        Timed(Callable<V> body, long time, long period) {
            super(body);
            this.time = time;
            this.period = period;
        }

        @Override
        public void run() {
            if (period == 0) {
                super.run();
            } else if (runAndReset()) {
                time = period > 0 ? time + period : Model.in(-period);
                again(this);
            }
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(time - execution().now(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    private void again(Timed<?> task) {
        steps.change(Op.PUT);
        if (!isClosed()) {
            agenda.add(task.time, task);
        }
    }

    private <V> Timed<V> plan(Callable<V> body, long delay, long period, TimeUnit unit) {
        Objects.requireNonNull(body);
        steps.change(Op.PUT);
        Timed<V> task = new Timed<>(body, Model.in(unit.toNanos(delay)), unit.toNanos(period));
        if (isClosed()) {
            getRejectedExecutionHandler().rejectedExecution(task, this);
            return task;
        }
        agenda.add(task.time, task);
        workForLater();
        return task;
    }

    @Override
    Runnable next() {
        return agenda.take(this::isClosed);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> body, long delay, TimeUnit unit) {
        return plan(body, delay, 0, unit);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable body, long delay, TimeUnit unit) {
        return plan(Executors.callable(body, null), delay, 0, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable body, long delay, long period, TimeUnit unit) {
        return plan(Executors.callable(body, null), delay, positive(period), unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable body, long delay, long pause, TimeUnit unit) {
        return plan(Executors.callable(body, null), delay, -positive(pause), unit);
    }

    private static long positive(long number) {
        if (number <= 0) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    @Override
    public void execute(Runnable task) {
        schedule(Objects.requireNonNull(task), 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public void shutdown() {
        super.shutdown();
        agenda.removeIf(task -> task.period != 0 || task.isOver());
    }

    @Override
    public List<Runnable> shutdownNow() {
        List<Runnable> left = new ArrayList<>();
        super.shutdown();
        left.addAll(agenda.removeAll());
        interruptAll();
        return left;
    }
}
