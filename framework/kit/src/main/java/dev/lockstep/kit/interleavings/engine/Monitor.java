package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lock that one thread holds at a time, as often as it likes: a monitor, or what a model builds on one. */
public final class Monitor extends Location implements Gate {
    private @Nullable Task owner;
    private int depth;
    private String heldSince = "";
    private boolean fair;
    private final List<Task> arrivals = new ArrayList<>(0);
    private final List<Waiting> queues = new ArrayList<>(1);

    /** The monitor of an object. */
    public Monitor(Object subject) {
        super(subject, null);
    }

    /** Whether the thread that has waited longest goes first. */
    public void fair(boolean value) {
        fair = value;
    }

    @Override
    public boolean open(Task task) {
        if (owner != null) {
            return owner == task;
        }
        return !fair || arrivals.isEmpty() || arrivals.get(0) == task || !arrivals.contains(task);
    }

    /** A thread begins to wait for the lock. */
    void arrive(Task task) {
        if (fair) {
            arrivals.add(task);
        }
    }

    /** A thread has got the lock or given up. */
    void depart(Task task) {
        arrivals.remove(task);
    }

    /** The thread that holds it. */
    public @Nullable Task owner() {
        return owner;
    }

    /** How often its owner has entered. */
    public int depth() {
        return depth;
    }

    /** Where its owner got it. */
    public String heldSince() {
        return heldSince;
    }

    /** Whether the running thread holds it. */
    public boolean heldBy(Task task) {
        return owner == task;
    }

    /** Makes the thread its owner, once more; the caller has seen that it can be had. */
    public void take(Task task, int times) {
        if (owner == null) {
            owner = task;
            heldSince = task.site;
            task.held.add(this);
            task.acquire(this);
        }
        depth += times;
    }

    /** Gives it up once, or altogether. */
    public void leave(Task task, int times) {
        depth -= times;
        if (depth == 0) {
            owner = null;
            task.held.remove(this);
            task.release(this);
        }
    }

    /** The threads that wait for a signal, first come first; index 0 is the monitor's own wait set. */
    public Waiting queue(int index) {
        while (queues.size() <= index) {
            queues.add(new Waiting(this));
        }
        return queues.get(index);
    }

    List<Waiting> queues() {
        return queues;
    }

    /** A further queue of waiting threads, as a condition has. */
    public Waiting newQueue() {
        return queue(Math.max(1, queues.size()));
    }
}
