package oslab.semaphore;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

/**
 * A counting semaphore: a value, and two routines that change it.
 *
 * <p>The value counts permits. P ({@code acquire}) waits until there are permits, and takes them; V ({@code release})
 * puts permits back, and lets threads that wait for them go on. Nobody owns a permit: any thread may release, also one
 * that never acquired.
 *
 * <p>The value may be negative: then so many permits have to come back before there is one to take.
 *
 * <p>A semaphore is <em>fair</em> or not. A fair one serves waiting threads strictly in the order in which they came,
 * however many permits each of them wants. One that is not fair promises no order.
 *
 * <p>Every method may be called by any number of threads at once. A thread that has to wait uses no processor time. A
 * thread that gives up, because it was interrupted or its time is over, takes no permit with it.
 */
public class CountingSemaphore {

    /**
     * Makes a semaphore that is not fair.
     *
     * @param permits the first value; may be negative
     */
    public CountingSemaphore(int permits) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Makes a semaphore.
     *
     * @param permits the first value; may be negative
     * @param fair whether waiting threads are served in the order in which they came
     */
    public CountingSemaphore(int permits, boolean fair) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * P: takes one permit, and waits for it if need be. The same as {@code acquire(1)}.
     *
     * @throws InterruptedException as {@link #acquire(int)} does
     */
    public void acquire() throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * P for several: waits until all {@code n} permits are there, and takes them in one step.
     *
     * <p>While it waits it holds none of them.
     *
     * @param n number of permits; 0 takes nothing
     * @throws IllegalArgumentException if {@code n} is negative
     * @throws InterruptedException if the thread is interrupted while it waits, or was when it came, even if it need not
     *     wait; no permit is taken, and the thread's interrupt status is cleared
     */
    public void acquire(int n) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Like {@link #acquire(int)}, but an interrupt does not end it: the thread goes on waiting, in its place.
     *
     * <p>If the thread was interrupted before or while it waited, its interrupt status is set on return.
     *
     * @param n number of permits; 0 takes nothing
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public void acquireUninterruptibly(int n) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Takes one permit if there is one now; never waits. The same as {@code tryAcquire(1)}.
     *
     * @return whether it took the permit
     */
    public boolean tryAcquire() {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Takes {@code n} permits if all of them are there now, else none; never waits.
     *
     * <p>It looks at the value alone. Even if the semaphore is fair, it passes threads that wait.
     *
     * @param n number of permits
     * @return whether it took the permits
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public boolean tryAcquire(int n) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Like {@link #acquire(int)}, but waits no longer than {@code timeout}.
     *
     * <p>If the semaphore is fair, it queues behind the threads that wait, whatever the time-out.
     *
     * @param n number of permits; 0 takes nothing
     * @param timeout longest time to wait; 0 or less means not to wait at all
     * @param unit unit of {@code timeout}
     * @return whether it took the permits; {@code false} if the time was over first
     * @throws IllegalArgumentException if {@code n} is negative
     * @throws NullPointerException if {@code unit} is null
     * @throws InterruptedException as {@link #acquire(int)} does
     */
    public boolean tryAcquire(int n, long timeout, TimeUnit unit) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * V: puts one permit back. The same as {@code release(1)}.
     *
     * @throws Error as {@link #release(int)} does
     */
    public void release() {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * V for several: adds {@code n} to the value, and lets waiting threads go on that can now have their permits.
     *
     * @param n number of permits; 0 changes nothing
     * @throws IllegalArgumentException if {@code n} is negative
     * @throws Error if the value would be larger than {@code Integer.MAX_VALUE}; it stays as it was
     */
    public void release(int n) {
        throw new UnsupportedOperationException("TODO");
    }

    /** The value: how many permits can be taken now; may be negative. */
    public int availablePermits() {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Sets the value to 0, in one step.
     *
     * @return the value before: the number of permits taken, or, if negative, of those put back
     */
    public int drainPermits() {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Lowers the value by {@code n}, below 0 if need be; never waits.
     *
     * @param n number of permits that shall no longer exist
     * @throws IllegalArgumentException if {@code n} is negative
     * @throws Error if the value would be smaller than {@code Integer.MIN_VALUE}; it stays as it was
     */
    protected void reducePermits(int n) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Whether this semaphore is fair. */
    public boolean isFair() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Whether any thread waits for permits, in a semaphore fair or not. */
    public boolean hasQueuedThreads() {
        throw new UnsupportedOperationException("TODO");
    }

    /** How many threads wait for permits, in a semaphore fair or not. */
    public int getQueueLength() {
        throw new UnsupportedOperationException("TODO");
    }

    /** The threads that wait for permits, in any order: a copy that later events do not change. */
    protected Collection<Thread> getQueuedThreads() {
        throw new UnsupportedOperationException("TODO");
    }
}
