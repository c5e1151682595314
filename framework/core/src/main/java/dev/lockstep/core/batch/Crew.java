package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that do one job together. The first that fails ends the work of all. */
final class Crew {
    /** What one of them does. */
    interface Work {
        void run() throws InterruptedException;
    }

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** Starts {@code count} threads that do {@code work}. */
    List<Thread> start(int count, String name, Work work) {
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> guarded(work), name + "-" + i);
            thread.setDaemon(true);
            started.add(thread);
        }
        synchronized (threads) {
            threads.addAll(started);
        }
        started.forEach(Thread::start);
        return started;
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (InterruptedException told) {
            // by the one that failed
        } catch (RuntimeException | Error broken) {
            if (failure.compareAndSet(null, broken)) {
                stop();
            }
        }
    }

    private void stop() {
        synchronized (threads) {
            threads.forEach(Thread::interrupt);
        }
    }

    /**
     * Waits for {@code some} of them.
     *
     * @throws ToolFailure if one of all failed
     */
    void await(List<Thread> some) {
        try {
            for (Thread thread : some) {
                thread.join();
            }
        } catch (InterruptedException told) {
            stop();
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while grading a batch", told);
        }
        Throwable broken = failure.get();
        if (broken instanceof RuntimeException known) {
            throw known;
        }
        if (broken != null) {
            throw new ToolFailure("a batch broke: " + broken, broken);
        }
    }
}
