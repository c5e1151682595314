package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Threads that wait for a signal: the wait set of a monitor, or the queue of a condition. */
public final class Waiting {
    final Monitor monitor;
    final List<Task> tasks = new ArrayList<>(4);

    private final List<Task> woken = new ArrayList<>(2);
    private @Nullable Task signaller;
    private String signalSite = "";

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

    /** Somebody gives a signal; {@link #wake} says who gets it. */
    void signalled(Task by) {
        signalSite = Execution.site();
        signaller = by;
        woken.clear();
    }

    /** Takes out a thread that waits, to try and get its lock back. */
    Task wake(int index) {
        Task task = tasks.remove(index);
        woken.add(task);
        task.relock(monitor);
        return task;
    }

    /** What became of the last signal, for a thread that waits for ever. */
    String lastSignalFor(Task waiter) {
        if (signaller == null) {
            return "nobody ever signals it";
        }
        String signal = "signal at " + signalSite + " by " + signaller.name;
        if (woken.isEmpty()) {
            return "the " + signal + " found nobody waiting";
        }
        Task again = waitingAgain(waiter);
        if (again == null) {
            return "the last " + signal + " went to " + names(woken);
        }
        String since = again.doneSinceWoken()
                ? "which went on and waits again"
                : "which found its condition unmet and waits again";
        return "the last " + signal + " woke " + again.name + ", " + since;
    }

    /** A thread that the signal woke and that is back: the given one if possible. */
    private @Nullable Task waitingAgain(Task preferred) {
        if (woken.contains(preferred)) {
            return preferred;
        }
        return woken.stream().filter(tasks::contains).findFirst().orElse(null);
    }

    private static String names(List<Task> tasks) {
        return tasks.stream().map(task -> task.name).collect(Collectors.joining(" and "));
    }
}
