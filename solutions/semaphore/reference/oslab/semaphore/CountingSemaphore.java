package oslab.semaphore;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * A counting semaphore: a value, and two routines that change it, under one monitor.
 *
 * <p>Whoever acquires goes through the same four steps: join the queue, wait until it may pass, take its permits, leave
 * the queue. Fairness is one more condition on who may pass. The steps are one critical section, which only
 * {@code wait} opens for others, so what a thread finds true when its loop ends is still true when it takes its permits.
 *
 * <p>One rule keeps every waiter from being forgotten: whoever changes the value or the queue wakes all, and each of
 * them looks for itself whether its turn has come.
 */
public class CountingSemaphore {

    private record Waiter(Thread thread, int permits) {}

    private final boolean fair;
    private final Deque<Waiter> queue = new ArrayDeque<>();
    private int value;

    public CountingSemaphore(int permits) {
        this(permits, false);
    }

    public CountingSemaphore(int permits, boolean fair) {
        this.value = permits;
        this.fair = fair;
    }

    // P

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public synchronized void acquire(int n) throws InterruptedException {
        Waiter me = waiterFor(n);
        throwIfInterrupted();
        queue.addLast(me);
        try {
            while (!mayPass(me)) {
                wait();
            }
            value -= n;
        } finally {
            leave(me);
        }
    }

    public synchronized void acquireUninterruptibly(int n) {
        Waiter me = waiterFor(n);
        boolean interrupted = false;
        queue.addLast(me);
        while (!mayPass(me)) {
            try {
                wait();
            } catch (InterruptedException notNow) {
                interrupted = true;
            }
        }
        value -= n;
        leave(me);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public synchronized boolean tryAcquire(int n) {
        requireNotNegative(n);
        if (value < n) {
            return false;
        }
        value -= n;
        return true;
    }

    public synchronized boolean tryAcquire(int n, long timeout, TimeUnit unit) throws InterruptedException {
        Waiter me = waiterFor(n);
        long deadline = System.nanoTime() + Math.max(unit.toNanos(timeout), 0);
        throwIfInterrupted();
        queue.addLast(me);
        try {
            while (!mayPass(me)) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            value -= n;
            return true;
        } finally {
            leave(me);
        }
    }

    // V

    public void release() {
        release(1);
    }

    public synchronized void release(int n) {
        requireNotNegative(n);
        if (value > Integer.MAX_VALUE - n) {
            throw new Error("more permits than an int can count");
        }
        value += n;
        notifyAll();
    }

    // The value

    public synchronized int availablePermits() {
        return value;
    }

    public synchronized int drainPermits() {
        int drained = value;
        value = 0;
        notifyAll();
        return drained;
    }

    protected synchronized void reducePermits(int n) {
        requireNotNegative(n);
        if (value < Integer.MIN_VALUE + n) {
            throw new Error("fewer permits than an int can count");
        }
        value -= n;
    }

    // The queue

    public boolean isFair() {
        return fair;
    }

    public synchronized boolean hasQueuedThreads() {
        return !queue.isEmpty();
    }

    public synchronized int getQueueLength() {
        return queue.size();
    }

    protected synchronized Collection<Thread> getQueuedThreads() {
        return queue.stream().map(Waiter::thread).toList();
    }

    private boolean mayPass(Waiter waiter) {
        return value >= waiter.permits() && (!fair || queue.peekFirst() == waiter);
    }

    /** Served, interrupted or out of time: whoever stood behind has to look again. */
    private void leave(Waiter waiter) {
        queue.remove(waiter);
        notifyAll();
    }

    private static Waiter waiterFor(int n) {
        requireNotNegative(n);
        return new Waiter(Thread.currentThread(), n);
    }

    private static void requireNotNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a negative number of permits: " + n);
        }
    }

    /** {@code wait} does this too, but a thread that finds its permits never waits. */
    private static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
