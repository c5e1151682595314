package dev.lockstep.core.verify;

import java.util.ArrayList;
import java.util.List;

/** Eight threads that keep the processors busy until closed. */
final class BusyLoops implements AutoCloseable {
    private static final int COUNT = 8;

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    private BusyLoops() {}

    static BusyLoops start() {
        BusyLoops loops = new BusyLoops();
        for (int i = 0; i < COUNT; i++) {
            Thread thread = new Thread(loops::spin, "busy-loop-" + i);
            thread.setDaemon(true);
            thread.start();
            loops.threads.add(thread);
        }
        return loops;
    }

    int count() {
        return threads.size();
    }

    private void spin() {
        while (!stopped) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
