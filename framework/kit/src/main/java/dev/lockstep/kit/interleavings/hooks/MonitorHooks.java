package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Monitor;
import dev.lockstep.kit.interleavings.engine.Monitors;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.engine.Way;
import java.util.Objects;

/** {@code synchronized}, {@code wait} and {@code notify}. */
public final class MonitorHooks {
    private MonitorHooks() {}

    /** Enters the monitor of an object. */
    public static void enter(Object object) {
        Objects.requireNonNull(object);
        Execution execution = Execution.current();
        if (execution != null) {
            Monitors.enter(execution, execution.objects().monitor(object));
        }
    }

    /** Leaves the monitor of an object. */
    public static void exit(Object object) {
        Execution execution = Execution.current();
        if (execution != null && !execution.over()) {
            Monitors.leave(execution, owned(execution, object));
        }
    }

    /** {@code object.wait()}. */
    public static void waitOn(Object object) throws InterruptedException {
        await(object, Task.NO_DEADLINE);
    }

    /** {@code object.wait(millis)}. */
    public static void waitOn(Object object, long millis) throws InterruptedException {
        waitOn(object, millis, 0);
    }

    /** {@code object.wait(millis, nanos)}. */
    public static void waitOn(Object object, long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        Execution execution = Outside.refuse("Object.wait");
        boolean forEver = millis == 0 && nanos == 0;
        await(object, forEver ? Task.NO_DEADLINE : execution.in(Outside.nanos(millis, nanos)));
    }

    private static void await(Object object, long deadline) throws InterruptedException {
        Execution execution = Outside.refuse("Object.wait");
        Monitor monitor = owned(execution, object);
        Task me = execution.running();
        if (me.interrupted()) {
            me.interrupted(false);
            throw new InterruptedException();
        }
        if (Monitors.await(execution, monitor.queue(0), deadline, true) == Way.INTERRUPT) {
            me.interrupted(false);
            throw new InterruptedException();
        }
    }

    /** {@code object.notify()}. */
    public static void notifyOn(Object object) {
        Execution execution = Execution.current();
        if (execution != null) {
            Monitors.signal(execution, owned(execution, object).queue(0));
        }
    }

    /** {@code object.notifyAll()}. */
    public static void notifyAllOn(Object object) {
        Execution execution = Execution.current();
        if (execution != null) {
            Monitors.signalAll(execution, owned(execution, object).queue(0));
        }
    }

    private static Monitor owned(Execution execution, Object object) {
        Monitor monitor = execution.objects().monitor(Objects.requireNonNull(object));
        if (!monitor.heldBy(execution.running())) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }
}
