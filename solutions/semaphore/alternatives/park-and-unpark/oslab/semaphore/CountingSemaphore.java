package oslab.semaphore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * A counting semaphore without a lock: value and queue are one immutable state, replaced by compare-and-set.
 *
 * <p>A thread waits exactly as long as it stands in the queue. Whoever makes a new state serves the head of the queue on
 * the way, and unparks those who are no longer in it. Who wants to give up and is no longer there has been served.
 */
public class CountingSemaphore {

    /** No record: two waits of one thread are two. */
    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        final int permits;

        Waiter(int permits) {
            this.permits = permits;
        }
    }

    private record State(int value, List<Waiter> queue) {
        State plus(long permits) {
            long sum = value + permits;
            if (sum != (int) sum) {
                throw new Error("the value does not fit into an int: " + sum);
            }
            return new State((int) sum, queue);
        }

        State with(Waiter waiter) {
            List<Waiter> longer = new ArrayList<>(queue);
            longer.add(waiter);
            return new State(value, longer);
        }

        State without(Waiter waiter) {
            List<Waiter> shorter = new ArrayList<>(queue);
            shorter.remove(waiter);
            return new State(value, shorter);
        }

        State served() {
            int left = value;
            int count = 0;
            while (count < queue.size() && queue.get(count).permits <= left) {
                left -= queue.get(count).permits;
                count++;
            }
            return new State(left, queue.subList(count, queue.size()));
        }

        boolean waits(Waiter waiter) {
            return queue.contains(waiter);
        }
    }

    private final AtomicReference<State> state;
    private final boolean fair;

    public CountingSemaphore(int permits) {
        this(permits, false);
    }

    public CountingSemaphore(int permits, boolean fair) {
        this.state = new AtomicReference<>(new State(permits, List.of()));
        this.fair = fair;
    }

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public void acquire(int n) throws InterruptedException {
        Waiter me = waiter(n);
        throwIfInterrupted();
        enter(me);
        while (state.get().waits(me)) {
            LockSupport.park(this);
            leaveIfInterrupted(me);
        }
    }

    public void acquireUninterruptibly(int n) {
        Waiter me = waiter(n);
        boolean interrupted = false;
        enter(me);
        while (state.get().waits(me)) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            me.thread.interrupt();
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int n) {
        checkNotNegative(n);
        State before = change(now -> now.value < n ? now : now.plus(-n));
        return before.value >= n;
    }

    public boolean tryAcquire(int n, long timeout, TimeUnit unit) throws InterruptedException {
        Waiter me = waiter(n);
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        throwIfInterrupted();
        enter(me);
        while (state.get().waits(me)) {
            long left = nanos <= 0 ? 0 : nanos - (System.nanoTime() - start);
            if (left <= 0) {
                return !leave(me);
            }
            LockSupport.parkNanos(this, left);
            leaveIfInterrupted(me);
        }
        return true;
    }

    public void release() {
        release(1);
    }

    public void release(int n) {
        checkNotNegative(n);
        change(now -> now.plus(n).served());
    }

    public int availablePermits() {
        return state.get().value;
    }

    public int drainPermits() {
        return change(now -> new State(0, now.queue).served()).value;
    }

    protected void reducePermits(int n) {
        checkNotNegative(n);
        change(now -> now.plus(-(long) n));
    }

    public boolean isFair() {
        return fair;
    }

    public boolean hasQueuedThreads() {
        return !state.get().queue.isEmpty();
    }

    public int getQueueLength() {
        return state.get().queue.size();
    }

    protected Collection<Thread> getQueuedThreads() {
        return state.get().queue.stream().map(waiter -> waiter.thread).toList();
    }

    private void enter(Waiter me) {
        change(now -> mayPass(now, me) ? now.plus(-me.permits) : now.with(me));
    }

    private boolean mayPass(State now, Waiter me) {
        return now.value >= me.permits && (!fair || now.queue.isEmpty());
    }

    /** Whether it was still waiting; if not, it has been served. */
    private boolean leave(Waiter me) {
        State before = change(now -> now.waits(me) ? now.without(me).served() : now);
        return before.waits(me);
    }

    private void leaveIfInterrupted(Waiter me) throws InterruptedException {
        if (!Thread.interrupted()) {
            return;
        }
        if (leave(me)) {
            throw new InterruptedException();
        }
        me.thread.interrupt();
    }

    /** Puts a new state in the place of the old one, and returns the old one. */
    private State change(Function<State, State> step) {
        while (true) {
            State now = state.get();
            State next = step.apply(now);
            if (state.compareAndSet(now, next)) {
                wakeServed(now, next);
                return now;
            }
        }
    }

    private static void wakeServed(State before, State after) {
        for (Waiter waiter : before.queue) {
            if (!after.waits(waiter)) {
                LockSupport.unpark(waiter.thread);
            }
        }
    }

    private static Waiter waiter(int n) {
        checkNotNegative(n);
        return new Waiter(n);
    }

    private static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static void checkNotNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a negative number of permits: " + n);
        }
    }
}
