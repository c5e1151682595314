package oslab.pool;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** A task that a test can watch: it waits at a gate until the test opens it, and then returns its name. An interrupt ends the wait too. */
final class GatedTask implements Callable<String> {
    private final String name;
    private final CountDownLatch gate;
    private volatile Thread thread;
    private volatile boolean interrupted;
    private volatile boolean ended;

    private GatedTask(String name, int count) {
        this.name = name;
        this.gate = new CountDownLatch(count);
    }

    static GatedTask closed(String name) {
        return new GatedTask(name, 1);
    }

    /** A task that need not wait. */
    static GatedTask open(String name) {
        return new GatedTask(name, 0);
    }

    @Override
    public String call() {
        thread = Thread.currentThread();
        try {
            gate.await();
        } catch (InterruptedException stop) {
            interrupted = true;
        }
        ended = true;
        return name;
    }

    void open() {
        gate.countDown();
    }

    boolean hasStarted() {
        return thread != null;
    }

    boolean hasEnded() {
        return ended;
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    /** The thread that ran it, or null. */
    Thread thread() {
        return thread;
    }
}
