package dev.lockstep.kit.interleavings.concurrent.locks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Monitor;
import dev.lockstep.kit.interleavings.engine.Monitors;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.engine.Waiting;
import dev.lockstep.kit.interleavings.engine.Way;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Model of the conditions of a lock: first come, first woken. */
final class LockCondition implements Condition, Modelled {
    private final Monitor monitor;
    private final Waiting queue;

    LockCondition(Monitor monitor) {
        this.monitor = monitor;
        this.queue = monitor.newQueue();
    }

    int waiting() {
        return queue.size();
    }

    private Execution owned() {
        Execution execution = Locks.execution();
        if (!monitor.heldBy(execution.running())) {
            throw new IllegalMonitorStateException();
        }
        return execution;
    }

    private boolean awaitUntilMoment(long deadline) throws InterruptedException {
        Execution execution = owned();
        Locks.throwIfInterrupted(execution);
        Way way = Monitors.await(execution, queue, deadline, true);
        if (way == Way.INTERRUPT) {
            Locks.throwIfInterrupted(execution);
        }
        return way != Way.TIMEOUT;
    }

    @Override
    public void await() throws InterruptedException {
        awaitUntilMoment(Task.NO_DEADLINE);
    }

    @Override
    public void awaitUninterruptibly() {
        Monitors.await(owned(), queue, Task.NO_DEADLINE, false);
    }

    @Override
    public long awaitNanos(long nanos) throws InterruptedException {
        Execution execution = owned();
        long deadline = execution.in(nanos);
        awaitUntilMoment(deadline);
        return deadline - execution.now();
    }

    @Override
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return awaitUntilMoment(owned().in(unit.toNanos(time)));
    }

    @Override
    public boolean awaitUntil(Date deadline) throws InterruptedException {
        long nanos = (deadline.getTime() - 1_700_000_000_000L) * 1_000_000;
        return awaitUntilMoment(Math.max(nanos, owned().now() + 1));
    }

    @Override
    public void signal() {
        Monitors.signalFirst(owned(), queue);
    }

    @Override
    public void signalAll() {
        Monitors.signalAll(owned(), queue);
    }
}
