package oslab.semaphore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A counting semaphore with a lock, and a condition for each waiting thread.
 *
 * <p>Permits are handed over: who releases takes them from the value on behalf of the first waiters, in order, so a
 * woken thread has nothing left to compete for. Who gives up too late has been served, and keeps its permits.
 */
public class CountingSemaphore {

    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        final int permits;
        final Condition served;
        boolean isServed;

        Waiter(int permits, Condition served) {
            this.permits = permits;
            this.served = served;
        }
    }

    private final Lock lock = new ReentrantLock();
    private final List<Waiter> queue = new LinkedList<>();
    private final boolean fair;
    private int permits;

    public CountingSemaphore(int permits) {
        this(permits, false);
    }

    public CountingSemaphore(int permits, boolean fair) {
        this.permits = permits;
        this.fair = fair;
    }

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public void acquire(int n) throws InterruptedException {
        checkNotNegative(n);
        lock.lockInterruptibly();
        try {
            if (passesAtOnce(n)) {
                return;
            }
            Waiter me = enqueue(n);
            try {
                while (!me.isServed) {
                    me.served.await();
                }
            } catch (InterruptedException interrupt) {
                if (!me.isServed) {
                    giveUp(me);
                    throw interrupt;
                }
                Thread.currentThread().interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    public void acquireUninterruptibly(int n) {
        checkNotNegative(n);
        lock.lock();
        try {
            if (passesAtOnce(n)) {
                return;
            }
            Waiter me = enqueue(n);
            while (!me.isServed) {
                me.served.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int n) {
        checkNotNegative(n);
        lock.lock();
        try {
            return takes(n);
        } finally {
            lock.unlock();
        }
    }

    public boolean tryAcquire(int n, long timeout, TimeUnit unit) throws InterruptedException {
        checkNotNegative(n);
        long left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            if (passesAtOnce(n)) {
                return true;
            }
            Waiter me = enqueue(n);
            try {
                while (!me.isServed && left > 0) {
                    left = me.served.awaitNanos(left);
                }
            } catch (InterruptedException interrupt) {
                if (!me.isServed) {
                    giveUp(me);
                    throw interrupt;
                }
                Thread.currentThread().interrupt();
            }
            if (!me.isServed) {
                giveUp(me);
            }
            return me.isServed;
        } finally {
            lock.unlock();
        }
    }

    public void release() {
        release(1);
    }

    public void release(int n) {
        checkNotNegative(n);
        lock.lock();
        try {
            int sum = permits + n;
            if (sum < permits) {
                throw new Error("too many permits");
            }
            permits = sum;
            serveTheQueue();
        } finally {
            lock.unlock();
        }
    }

    public int availablePermits() {
        lock.lock();
        try {
            return permits;
        } finally {
            lock.unlock();
        }
    }

    public int drainPermits() {
        lock.lock();
        try {
            int drained = permits;
            permits = 0;
            serveTheQueue();
            return drained;
        } finally {
            lock.unlock();
        }
    }

    protected void reducePermits(int n) {
        checkNotNegative(n);
        lock.lock();
        try {
            int difference = permits - n;
            if (difference > permits) {
                throw new Error("too few permits");
            }
            permits = difference;
        } finally {
            lock.unlock();
        }
    }

    public boolean isFair() {
        return fair;
    }

    public boolean hasQueuedThreads() {
        return getQueueLength() > 0;
    }

    public int getQueueLength() {
        return getQueuedThreads().size();
    }

    protected Collection<Thread> getQueuedThreads() {
        lock.lock();
        try {
            List<Thread> threads = new ArrayList<>();
            for (Waiter waiter : queue) {
                threads.add(waiter.thread);
            }
            return threads;
        } finally {
            lock.unlock();
        }
    }

    // All below: with the lock held.

    private boolean passesAtOnce(int n) {
        return (!fair || queue.isEmpty()) && takes(n);
    }

    private boolean takes(int n) {
        if (permits < n) {
            return false;
        }
        permits -= n;
        return true;
    }

    private Waiter enqueue(int n) {
        Waiter me = new Waiter(n, lock.newCondition());
        queue.add(me);
        return me;
    }

    private void giveUp(Waiter waiter) {
        queue.remove(waiter);
        serveTheQueue();
    }

    private void serveTheQueue() {
        while (!queue.isEmpty() && takes(queue.get(0).permits)) {
            Waiter first = queue.remove(0);
            first.isServed = true;
            first.served.signal();
        }
    }

    private static void checkNotNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("negative: " + n);
        }
    }
}
