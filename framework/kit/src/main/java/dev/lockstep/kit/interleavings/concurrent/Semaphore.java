package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Model of {@link java.util.concurrent.Semaphore}. A fair one serves in the order of arrival. */
public class Semaphore extends Model {
    private final boolean fair;
    private final List<Task> queue = new ArrayList<>();
    private int permits;

    /** An unfair semaphore. */
    public Semaphore(int permits) {
        this(permits, false);
    }

    /** A semaphore that may be fair. */
    public Semaphore(int permits, boolean fair) {
        this.permits = permits;
        this.fair = fair;
    }

    private static int positive(int number) {
        if (number < 0) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private boolean available(Task task, int wanted) {
        return permits >= wanted && (!fair || queue.isEmpty() || queue.get(0) == task);
    }

    private boolean take(int wanted, long deadline) throws InterruptedException {
        Task me = execution().running();
        queue.add(me);
        try {
            if (await(Op.ACQUIRE, task -> available(task, wanted), deadline)) {
                permits -= wanted;
                show(permits);
                changed();
                return true;
            }
            return false;
        } finally {
            queue.remove(me);
        }
    }

    /** As the original. */
    public void acquire() throws InterruptedException {
        take(1, FOR_EVER);
    }

    /** As the original. */
    public void acquire(int wanted) throws InterruptedException {
        take(positive(wanted), FOR_EVER);
    }

    /** As the original. */
    public void acquireUninterruptibly() {
        acquireUninterruptibly(1);
    }

    /** As the original. */
    public void acquireUninterruptibly(int wanted) {
        positive(wanted);
        Task me = execution().running();
        queue.add(me);
        try {
            awaitUninterruptibly(Op.ACQUIRE, task -> available(task, wanted));
            permits -= wanted;
            changed();
        } finally {
            queue.remove(me);
        }
    }

    /** As the original. */
    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    /** As the original: does not queue. */
    public boolean tryAcquire(int wanted) {
        positive(wanted);
        step(Op.ACQUIRE);
        boolean taken = permits >= wanted;
        if (taken) {
            permits -= wanted;
            changed();
        }
        show(taken);
        return taken;
    }

    /** As the original. */
    public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException {
        return take(1, in(unit.toNanos(time)));
    }

    /** As the original. */
    public boolean tryAcquire(int wanted, long time, TimeUnit unit) throws InterruptedException {
        return take(positive(wanted), in(unit.toNanos(time)));
    }

    /** As the original. */
    public void release() {
        release(1);
    }

    /** As the original. */
    public void release(int returned) {
        positive(returned);
        step(Op.RELEASE);
        if (permits + returned < permits) {
            throw new Error("Maximum permit count exceeded");
        }
        permits += returned;
        show(permits);
        changed();
    }

    /** As the original. */
    public int availablePermits() {
        look();
        return permits;
    }

    /** As the original. */
    public int drainPermits() {
        step(Op.ACQUIRE);
        int drained = permits;
        permits = 0;
        changed();
        return drained;
    }

    /** As the original. */
    protected void reducePermits(int reduction) {
        positive(reduction);
        step(Op.ACQUIRE);
        permits -= reduction;
        changed();
    }

    /** As the original. */
    public boolean isFair() {
        return fair;
    }

    /** As the original. */
    public final boolean hasQueuedThreads() {
        return getQueueLength() > 0;
    }

    /** As the original. */
    public final int getQueueLength() {
        look();
        return (int) queue.stream().filter(Task::blocked).count();
    }
}
