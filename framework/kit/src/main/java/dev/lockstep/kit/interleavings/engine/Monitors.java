package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;

/** Entering, leaving, waiting and signalling, for monitors and for the locks and conditions that are modelled on them. */
public final class Monitors {
    private Monitors() {}

    /** Enters, waiting for as long as it takes. */
    public static void enter(Execution execution, Monitor monitor) {
        Task me = execution.running();
        if (!monitor.heldBy(me)) {
            monitor.arrive(me);
            execution.await(Op.LOCK, monitor, monitor, Task.NO_DEADLINE, false);
            monitor.depart(me);
        }
        monitor.take(me, 1);
    }

    /** Enters unless time is up or an interrupt comes. */
    public static Way enter(Execution execution, Monitor monitor, long deadline, boolean interruptible) {
        Task me = execution.running();
        Way way = Way.OPEN;
        if (!monitor.heldBy(me)) {
            monitor.arrive(me);
            way = execution.await(Op.LOCK, monitor, monitor, deadline, interruptible);
            monitor.depart(me);
        }
        if (way == Way.OPEN) {
            monitor.take(me, 1);
        }
        return way;
    }

    /** Leaves once. What follows cannot be told apart from a switch right before, so this is no scheduling point. */
    public static void leave(Execution execution, Monitor monitor) {
        Task me = execution.running();
        if (monitor.depth() == 1) {
            execution.note(Op.UNLOCK, monitor, true);
        }
        monitor.leave(me, 1);
    }

    /** Gives the monitor up, waits for a signal, gets it back as often as before. */
    public static Way await(Execution execution, Waiting queue, long deadline, boolean interruptible) {
        Task me = execution.running();
        Monitor monitor = queue.monitor;
        int depth = monitor.depth();
        execution.note(Op.WAIT, monitor, true);
        monitor.leave(me, depth);
        queue.tasks.add(me);
        Way way = execution.await(Op.WAKE, monitor, Gate.NEVER, deadline, interruptible, true);
        if (queue.tasks.remove(me)) {
            execution.await(Op.LOCK, monitor, monitor, Task.NO_DEADLINE, false);
        } else {
            way = Way.OPEN;
        }
        monitor.take(me, depth);
        return way;
    }

    /** Wakes one waiting thread, any of them, if there is one. */
    public static void signal(Execution execution, Waiting queue) {
        announce(execution, queue, Op.NOTIFY);
        if (!queue.isEmpty()) {
            wake(execution, queue, execution.choose(queue.size()));
        }
    }

    /** Wakes the thread that has waited longest, as a condition does. */
    public static void signalFirst(Execution execution, Waiting queue) {
        announce(execution, queue, Op.NOTIFY);
        if (!queue.isEmpty()) {
            wake(execution, queue, 0);
        }
    }

    /** Wakes all. */
    public static void signalAll(Execution execution, Waiting queue) {
        announce(execution, queue, Op.NOTIFY_ALL);
        while (!queue.isEmpty()) {
            wake(execution, queue, 0);
        }
    }

    private static void announce(Execution execution, Waiting queue, Op op) {
        if (queue.anyLeaves()) {
            execution.point(op, queue.monitor, true);
        } else {
            execution.note(op, queue.monitor, true);
        }
        queue.signalled(execution.running());
    }

    private static void wake(Execution execution, Waiting queue, int index) {
        execution.recordWakes(queue.wake(index));
    }

    /** The threads that want the lock and cannot have it. */
    public static List<Thread> waitingFor(Execution execution, Monitor monitor) {
        List<Thread> waiting = new ArrayList<>();
        for (Task task : execution.tasks()) {
            if (!task.finished && task.op == Op.LOCK && task.location == monitor && !task.open()) {
                waiting.add(task.thread);
            }
        }
        return waiting;
    }
}
