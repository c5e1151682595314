package dev.lockstep.kit.interleavings.concurrent.locks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Monitor;
import dev.lockstep.kit.interleavings.engine.Monitors;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** Model of {@link java.util.concurrent.locks.ReentrantLock}. A fair one lets the thread that has waited longest go first. */
public class ReentrantLock implements Lock, Modelled {
    final Monitor monitor = new Monitor(this);
    private final boolean fair;

    /** An unfair lock. */
    public ReentrantLock() {
        this(false);
    }

    /** A lock that may be fair. */
    public ReentrantLock(boolean fair) {
        this.fair = fair;
        monitor.fair(fair);
    }

    @Override
    public void lock() {
        Execution execution = Execution.current();
        if (execution != null) {
            Monitors.enter(execution, monitor);
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        Locks.interruptibly(monitor, Task.NO_DEADLINE);
    }

    @Override
    public boolean tryLock() {
        Execution execution = Execution.current();
        if (execution == null) {
            return true;
        }
        Locks.attempted(execution);
        execution.point(Op.LOCK, monitor, true);
        Task me = execution.running();
        boolean free = monitor.owner() == null || monitor.heldBy(me);
        execution.value(free);
        if (free) {
            monitor.take(me, 1);
        }
        return free;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        return Locks.interruptibly(monitor, Locks.execution().in(unit.toNanos(time)));
    }

    @Override
    public void unlock() {
        Execution execution = Execution.current();
        if (execution == null || execution.over()) {
            return;
        }
        if (!monitor.heldBy(execution.running())) {
            throw new IllegalMonitorStateException();
        }
        if (Locks.everAttempted(execution) && monitor.depth() == 1) {
            execution.point(Op.UNLOCK, monitor, true);
        }
        Monitors.leave(execution, monitor);
    }

    @Override
    public Condition newCondition() {
        return new LockCondition(monitor);
    }

    /** Whether somebody holds it. */
    public boolean isLocked() {
        Locks.look(monitor);
        return monitor.owner() != null;
    }

    /** Whether the current thread holds it. */
    public boolean isHeldByCurrentThread() {
        Execution execution = Execution.current();
        return execution != null && monitor.heldBy(execution.running());
    }

    /** How often the current thread has it. */
    public int getHoldCount() {
        return isHeldByCurrentThread() ? monitor.depth() : 0;
    }

    /** Whether it is fair. */
    public final boolean isFair() {
        return fair;
    }

    /** Whether threads wait for it. */
    public final boolean hasQueuedThreads() {
        return getQueueLength() > 0;
    }

    /** How many threads wait for it. */
    public final int getQueueLength() {
        Locks.look(monitor);
        return Locks.waitingFor(monitor).size();
    }

    /** Whether a thread waits for it. */
    public final boolean hasQueuedThread(Thread thread) {
        Locks.look(monitor);
        return Locks.waitingFor(monitor).contains(thread);
    }

    /** Whether threads wait for a condition of it. */
    public boolean hasWaiters(Condition condition) {
        return getWaitQueueLength(condition) > 0;
    }

    /** How many threads wait for a condition of it. */
    public int getWaitQueueLength(Condition condition) {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException();
        }
        return ((LockCondition) condition).waiting();
    }
}
