package oslab.semaphore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
    private final boolean fair;
    private final LinkedList<Thread> waiting = new LinkedList<>();
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

    public synchronized void acquire(int n) throws InterruptedException {
        check(n);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread me = Thread.currentThread();
        waiting.addLast(me);
        try {
            if (fair) {
                while (waiting.getFirst() != me || permits < n) {
                    wait();
                }
            } else {
                while (permits < n) {
                    wait();
                }
            }
            permits -= n;
        } finally {
            leave(me);
        }
    }

    public synchronized void acquireUninterruptibly(int n) {
        check(n);
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        waiting.addLast(me);
        while (permits < n || (fair && waiting.getFirst() != me)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        permits -= n;
        leave(me);
        if (interrupted) {
            me.interrupt();
        }
    }

    public synchronized boolean tryAcquire() {
        return tryAcquire(1);
    }

    public synchronized boolean tryAcquire(int n) {
        check(n);
        if (permits >= n) {
            permits -= n;
            return true;
        }
        return false;
    }

    public synchronized boolean tryAcquire(int n, long t, TimeUnit u) throws InterruptedException {
        check(n);
        long end = System.nanoTime() + Math.max(0, u.toNanos(t));
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread me = Thread.currentThread();
        waiting.addLast(me);
        try {
            while (permits < n || (fair && waiting.getFirst() != me)) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            permits -= n;
            return true;
        } finally {
            leave(me);
        }
    }

    public void release() {
        if (permits == Integer.MAX_VALUE) {
            throw new Error("overflow");
        }
        permits++; // one statement, so it needs no lock
        synchronized (this) {
            notifyAll();
        }
    }

    public synchronized void release(int n) {
        check(n);
        if (permits + n < permits) {
            throw new Error("overflow");
        }
        permits += n;
        notifyAll();
    }

    public synchronized int availablePermits() {
        return permits;
    }

    public synchronized int drainPermits() {
        int old = permits;
        permits = 0;
        notifyAll();
        return old;
    }

    protected synchronized void reducePermits(int n) {
        check(n);
        if (permits - n > permits) {
            throw new Error("underflow");
        }
        permits -= n;
    }

    public boolean isFair() {
        return fair;
    }

    public synchronized boolean hasQueuedThreads() {
        return !waiting.isEmpty();
    }

    public synchronized int getQueueLength() {
        return waiting.size();
    }

    protected synchronized Collection<Thread> getQueuedThreads() {
        return new ArrayList<>(waiting);
    }

    private void leave(Thread me) {
        waiting.remove(me);
        if (fair) {
            notifyAll(); // the next one is now first
        }
    }

    private void check(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n must not be negative: " + n);
        }
    }
}
