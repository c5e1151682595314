package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Threads that wait for a signal: the wait set of a monitor, or the queue of a condition. */
public final class Waiting {
    final Monitor monitor;
    final List<Task> tasks = new ArrayList<>(4);

    @Nullable
    String idleSignal;

    @Nullable
    Task idleSignaller;

    @Nullable
    String lastSignal;

    Waiting(Monitor monitor) {
        this.monitor = monitor;
    }

    /** Whether nobody waits. */
    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** How many wait. */
    public int size() {
        return tasks.size();
    }

    /** Whether a waiter could leave by itself: its wait has a limit, or it was interrupted. */
    boolean anyLeaves() {
        for (Task task : tasks) {
            if (task.deadline != Task.NO_DEADLINE || task.interrupted) {
                return true;
            }
        }
        return false;
    }

    void signalled(Task by) {
        if (tasks.isEmpty()) {
            idleSignal = Execution.site();
            idleSignaller = by;
        } else {
            lastSignal = Execution.site();
        }
    }
}
