package dev.lockstep.kit.interleavings.engine;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of the JVM that carries one woven thread at a time, and runs only while it holds the baton. */
final class Carrier implements Runnable {
    private volatile boolean baton;
    private volatile @Nullable Thread thread;
    private @Nullable Runnable work;

    /** A carrier for the calling thread itself. */
    static Carrier ofCurrentThread() {
        Carrier carrier = new Carrier();
        carrier.thread = Thread.currentThread();
        return carrier;
    }

    boolean isCurrent() {
        return thread == Thread.currentThread();
    }

    void startAs(Thread fresh) {
        thread = fresh;
        fresh.start();
    }

    void assign(Runnable next) {
        work = next;
    }

    /** Gives the baton to this carrier; the caller must wait or end right after. */
    void resume() {
        baton = true;
        LockSupport.unpark(thread);
    }

    /** Returns when this carrier has the baton. */
    void awaitBaton() {
        while (!baton) {
            LockSupport.park(this);
            if (!baton) {
                Thread.interrupted();
            }
        }
        baton = false;
    }

    @Override
    public void run() {
        while (true) {
            awaitBaton();
            Runnable next = work;
            work = null;
            if (next != null) {
                next.run();
            }
        }
    }
}
