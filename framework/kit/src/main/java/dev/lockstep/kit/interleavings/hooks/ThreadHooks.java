package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Gate;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.engine.Unmodelled;
import dev.lockstep.kit.interleavings.engine.Way;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Threads: start, join, sleep, interrupts. */
public final class ThreadHooks {
    private ThreadHooks() {}

    /** {@code Thread.currentThread()}. */
    public static Thread currentThread() {
        Execution execution = Execution.current();
        return execution == null ? Thread.currentThread() : execution.running().thread();
    }

    /** {@code thread.start()}. */
    public static void start(Thread thread) {
        Execution execution = Outside.refuse("Thread.start");
        if (!(thread instanceof WovenThread)) {
            throw new Unmodelled("a thread of class " + thread.getClass().getName());
        }
        if (execution.taskOf(thread) != null) {
            throw new IllegalThreadStateException();
        }
        execution.point(Op.CALL, null, false);
        execution.start(thread, thread.getName());
    }

    /** {@code thread.join()}. */
    public static void join(Thread thread) throws InterruptedException {
        joinUntil(Outside.refuse("Thread.join"), thread, Task.NO_DEADLINE);
    }

    /** {@code thread.join(millis)}. */
    public static void join(Thread thread, long millis) throws InterruptedException {
        join(thread, millis, 0);
    }

    /** {@code thread.join(millis, nanos)}. */
    public static void join(Thread thread, long millis, int nanos) throws InterruptedException {
        Execution execution = Outside.refuse("Thread.join");
        boolean forEver = millis == 0 && nanos == 0;
        joinUntil(execution, thread, forEver ? Task.NO_DEADLINE : execution.in(Outside.nanos(millis, nanos)));
    }

    private static void joinUntil(Execution execution, Thread thread, long deadline) throws InterruptedException {
        Task target = execution.taskOf(thread);
        if (target == null) {
            return;
        }
        throwIfInterrupted(execution);
        Way way = execution.await(Op.JOIN, target.life(), task -> target.finished(), deadline, true);
        if (way == Way.INTERRUPT) {
            throwIfInterrupted(execution);
        }
        if (way == Way.OPEN) {
            execution.running().acquire(target.life());
        }
    }

    /** {@code unit.timedJoin(thread, time)}. */
    public static void timedJoin(TimeUnit unit, Thread thread, long time) throws InterruptedException {
        if (time > 0) {
            Execution execution = Outside.refuse("Thread.join");
            joinUntil(execution, thread, execution.in(unit.toNanos(time)));
        }
    }

    /** {@code unit.timedWait(object, time)}. */
    public static void timedWait(TimeUnit unit, Object object, long time) throws InterruptedException {
        if (time > 0) {
            MonitorHooks.waitOn(object, unit.toMillis(time), (int) (unit.toNanos(time) % 1_000_000));
        }
    }

    /** {@code thread.interrupt()}. */
    public static void interrupt(Thread thread) {
        Execution execution = Execution.current();
        if (execution == null) {
            return;
        }
        Task target = execution.taskOf(thread);
        if (target != null && !target.finished()) {
            execution.point(Op.INTERRUPT, target.life(), true);
            execution.running().release(target.life());
            target.interrupted(true);
            target.life().changed();
        }
    }

    /** {@code thread.isInterrupted()}. */
    public static boolean isInterrupted(Thread thread) {
        Execution execution = Execution.current();
        Task target = execution == null ? null : execution.taskOf(thread);
        if (target == null) {
            return false;
        }
        execution.point(Op.READ, target.life(), false);
        if (target.interrupted()) {
            execution.running().acquire(target.life());
        }
        return target.interrupted();
    }

    /** {@code Thread.interrupted()}. */
    public static boolean interrupted() {
        Execution execution = Execution.current();
        if (execution == null) {
            return false;
        }
        Task me = execution.running();
        execution.point(Op.READ, me.life(), true);
        boolean was = me.interrupted();
        if (was) {
            me.acquire(me.life());
            me.interrupted(false);
            me.life().changed();
        }
        return was;
    }

    private static void throwIfInterrupted(Execution execution) throws InterruptedException {
        Task me = execution.running();
        if (me.interrupted()) {
            me.acquire(me.life());
            me.interrupted(false);
            throw new InterruptedException();
        }
    }

    /** {@code Thread.sleep(millis)}. */
    public static void sleep(long millis) throws InterruptedException {
        sleep(millis, 0);
    }

    /** {@code Thread.sleep(millis, nanos)}. */
    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        sleepNanos(Outside.nanos(millis, nanos));
    }

    /** {@code Thread.sleep(duration)}. */
    public static void sleep(Duration duration) throws InterruptedException {
        sleepNanos(duration.toNanos());
    }

    /** {@code unit.sleep(time)}. */
    public static void sleep(TimeUnit unit, long time) throws InterruptedException {
        if (time > 0) {
            sleepNanos(unit.toNanos(time));
        }
    }

    private static void sleepNanos(long nanos) throws InterruptedException {
        Execution execution = Outside.refuse("Thread.sleep");
        throwIfInterrupted(execution);
        Task me = execution.running();
        Way way = execution.await(Op.SLEEP, me.life(), Gate.NEVER, execution.in(Math.max(nanos, 1)), true);
        if (way == Way.INTERRUPT) {
            throwIfInterrupted(execution);
        }
    }

    /** {@code Thread.yield()}. */
    public static void yieldNow() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.YIELD, null, false);
        }
    }

    /** {@code Thread.onSpinWait()}. */
    public static void onSpinWait() {
        yieldNow();
    }

    /** {@code Thread.holdsLock(object)}. */
    public static boolean holdsLock(Object object) {
        Execution execution = Execution.current();
        return execution != null && execution.objects().monitor(object).heldBy(execution.running());
    }

    /** {@code thread.isAlive()}. */
    public static boolean isAlive(Thread thread) {
        Execution execution = Execution.current();
        Task target = execution == null ? null : execution.taskOf(thread);
        if (target == null) {
            return false;
        }
        execution.point(Op.READ, target.life(), false);
        if (target.finished()) {
            execution.running().acquire(target.life());
        }
        return !target.finished();
    }

    /** {@code thread.getState()}. */
    public static Thread.State getState(Thread thread) {
        Execution execution = Execution.current();
        @Nullable Task target = execution == null ? null : execution.taskOf(thread);
        if (target == null) {
            return Thread.State.NEW;
        }
        execution.point(Op.READ, target.life(), true);
        return target.state();
    }

    /** {@code thread.getId()}. */
    public static long getId(Thread thread) {
        Execution execution = Execution.current();
        Task target = execution == null ? null : execution.taskOf(thread);
        return target == null ? 1 : target.id() + 1L;
    }

    /** {@code thread.threadId()}. */
    public static long threadId(Thread thread) {
        return getId(thread);
    }

    /** {@code thread.getStackTrace()}: nothing that a program should depend on. */
    public static StackTraceElement[] getStackTrace(Thread thread) {
        return new StackTraceElement[0];
    }
}
