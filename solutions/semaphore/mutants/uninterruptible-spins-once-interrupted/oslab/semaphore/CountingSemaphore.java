package oslab.semaphore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

public class CountingSemaphore {
    /** One waiting thread; release() grants it its permits and unparks it. */
    private static class Node {
        final Thread thread = Thread.currentThread();
        final int n;
        volatile boolean granted;

        Node(int n) {
            this.n = n;
        }
    }

    private final Object lock = new Object();
    private final Deque<Node> queue = new ArrayDeque<>();
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
        checkArgument(n);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Node node = takeOrEnqueue(n);
        while (!node.granted) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                if (!cancel(node)) {
                    release(n);
                }
                throw new InterruptedException();
            }
        }
    }

    public void acquireUninterruptibly(int n) {
        checkArgument(n);
        Node node = takeOrEnqueue(n);
        boolean interrupted = false;
        while (!node.granted) {
            LockSupport.park(this);
            if (Thread.currentThread().isInterrupted()) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int n) {
        checkArgument(n);
        synchronized (lock) {
            if (permits < n) {
                return false;
            }
            permits -= n;
            return true;
        }
    }

    public boolean tryAcquire(int n, long timeout, TimeUnit unit) throws InterruptedException {
        checkArgument(n);
        long nanos = unit.toNanos(timeout);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long start = System.nanoTime();
        Node node = takeOrEnqueue(n);
        while (!node.granted) {
            long left = nanos - (System.nanoTime() - start);
            if (nanos <= 0 || left <= 0) {
                return !cancel(node);
            }
            LockSupport.parkNanos(this, left);
            if (Thread.interrupted()) {
                if (!cancel(node)) {
                    release(n);
                }
                throw new InterruptedException();
            }
        }
        return true;
    }

    public void release() {
        release(1);
    }

    public void release(int n) {
        checkArgument(n);
        synchronized (lock) {
            if (permits > 0 && n > Integer.MAX_VALUE - permits) {
                throw new Error("Too many permits");
            }
            permits += n;
            grant();
        }
    }

    public int availablePermits() {
        synchronized (lock) {
            return permits;
        }
    }

    public int drainPermits() {
        synchronized (lock) {
            int result = permits;
            permits = 0;
            return result;
        }
    }

    protected void reducePermits(int n) {
        checkArgument(n);
        synchronized (lock) {
            if (permits < Integer.MIN_VALUE + n) {
                throw new Error("Too few permits");
            }
            permits -= n;
        }
    }

    public boolean isFair() {
        return fair;
    }

    public boolean hasQueuedThreads() {
        synchronized (lock) {
            return !queue.isEmpty();
        }
    }

    public int getQueueLength() {
        synchronized (lock) {
            return queue.size();
        }
    }

    protected Collection<Thread> getQueuedThreads() {
        synchronized (lock) {
            List<Thread> threads = new ArrayList<>();
            for (Node node : queue) {
                threads.add(node.thread);
            }
            return threads;
        }
    }

    private Node takeOrEnqueue(int n) {
        Node node = new Node(n);
        synchronized (lock) {
            if (permits >= n && (!fair || queue.isEmpty())) {
                permits -= n;
                node.granted = true;
            } else {
                queue.addLast(node);
            }
        }
        return node;
    }

    /** Leaves the queue; false if the permits were granted before. */
    private boolean cancel(Node node) {
        synchronized (lock) {
            boolean wasWaiting = queue.remove(node);
            grant();
            return wasWaiting;
        }
    }

    private void grant() {
        while (!queue.isEmpty() && queue.getFirst().n <= permits) {
            Node node = queue.removeFirst();
            permits -= node.n;
            node.granted = true;
            LockSupport.unpark(node.thread);
        }
    }

    private void checkArgument(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("negative number of permits");
        }
    }
}
