package dev.lockstep.kit.interleavings;

import java.util.concurrent.CountDownLatch;

/** One thread of a scenario, played by a thread of the pool. It begins when all of them are there. */
final class Player implements Runnable {
    private final ThreadBody body;
    private final CountDownLatch gate;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Copy copy;
    private volatile Thread thread;

    Player(ThreadBody body, CountDownLatch gate, Copy copy) {
        this.body = body;
        this.gate = gate;
        this.copy = copy;
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        gate.countDown();
        awaitGate();
        try {
            body.run();
        } catch (Throwable thrown) {
            copy.failed(thrown);
        } finally {
            end.countDown();
        }
    }

    /** Does not sleep: threads that all run at this moment are likelier to meet. */
    void awaitGate() {
        while (gate.getCount() > 0) {
            Thread.yield();
        }
    }

    void interrupt() {
        if (!hasEnded()) {
            thread.interrupt();
        }
    }

    boolean hasEnded() {
        return end.getCount() == 0;
    }

    /** As far as its state tells. */
    boolean isBlocked() {
        Thread.State state = thread.getState();
        return !hasEnded() && state != Thread.State.RUNNABLE;
    }

    void join() throws InterruptedException {
        end.await();
    }
}
