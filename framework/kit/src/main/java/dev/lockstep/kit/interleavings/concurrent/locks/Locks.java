package dev.lockstep.kit.interleavings.concurrent.locks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Monitor;
import dev.lockstep.kit.interleavings.engine.Monitors;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.engine.Way;
import java.util.List;

/** What the models of locks have in common. */
final class Locks {
    private static final String ATTEMPTS = "tryLock";

    private Locks() {}

    static Execution execution() {
        Execution execution = Execution.current();
        if (execution == null) {
            throw new IllegalStateException("waiting outside Interleavings.explore: move it into the scenario");
        }
        return execution;
    }

    static boolean interruptibly(Monitor monitor, long deadline) throws InterruptedException {
        Execution execution = execution();
        if (deadline != Task.NO_DEADLINE) {
            attempted(execution);
        }
        throwIfInterrupted(execution);
        Way way = Monitors.enter(execution, monitor, deadline, true);
        if (way == Way.INTERRUPT) {
            throwIfInterrupted(execution);
        }
        return way == Way.OPEN;
    }

    static void throwIfInterrupted(Execution execution) throws InterruptedException {
        Task me = execution.running();
        if (me.interrupted()) {
            me.acquire(me.life());
            me.interrupted(false);
            throw new InterruptedException();
        }
    }

    static void look(Monitor monitor) {
        Execution execution = Execution.current();
        if (execution != null) {
            attempted(execution);
            execution.point(Op.READ, monitor, false);
        }
    }

    /** An attempt that may fail can tell whether a lock was given up yet, so from now on giving one up is a scheduling point. */
    static void attempted(Execution execution) {
        execution.racing(ATTEMPTS);
    }

    static boolean everAttempted(Execution execution) {
        return execution.isRacing(ATTEMPTS);
    }

    static List<Thread> waitingFor(Monitor monitor) {
        return Monitors.waitingFor(execution(), monitor);
    }
}
