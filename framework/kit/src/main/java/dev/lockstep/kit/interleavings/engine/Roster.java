package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The threads of one schedule, in the order in which they were started; the first is the scenario itself. */
final class Roster {
    private static final int MOST = 200;

    private Task[] tasks = new Task[8];
    private int count;

    void add(Task task) {
        if (count == tasks.length) {
            tasks = Arrays.copyOf(tasks, count * 2);
        }
        tasks[count++] = task;
    }

    boolean full() {
        return count >= MOST;
    }

    int count() {
        return count;
    }

    Task get(int id) {
        return tasks[id];
    }

    Task scenario() {
        return tasks[0];
    }

    @Nullable
    Task of(Thread thread) {
        for (int i = 0; i < count; i++) {
            if (tasks[i].thread == thread) {
                return tasks[i];
            }
        }
        return null;
    }

    boolean allFinished() {
        for (int i = 0; i < count; i++) {
            if (!tasks[i].finished) {
                return false;
            }
        }
        return true;
    }

    /** The next thread to end now that the schedule is over; one that has not begun simply never does. */
    @Nullable
    Task nextToUnwind() {
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.begun) {
                return task;
            }
            task.finished = true;
        }
        return null;
    }

    /** The first moment at which a wait runs out, or {@link Task#NO_DEADLINE}. */
    long earliestDeadline(long now) {
        long earliest = Task.NO_DEADLINE;
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.deadline > now) {
                earliest = Math.min(earliest, task.deadline);
            }
        }
        return earliest;
    }

    /** Lets those that go round a loop for nothing look once more; false if none may. */
    boolean releaseSpinning() {
        boolean released = false;
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.op == Op.SPIN) {
                released |= task.spins.release();
            }
        }
        return released;
    }

    List<Task> list() {
        return Arrays.asList(tasks).subList(0, count);
    }
}
