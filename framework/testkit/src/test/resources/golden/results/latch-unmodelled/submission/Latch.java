package oslab.latch;

import java.util.concurrent.ForkJoinPool;

public class Latch {
    private boolean open;

    public synchronized void await() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    public void open() {
        ForkJoinPool.commonPool().execute(this::openInside);
    }

    private synchronized void openInside() {
        open = true;
        notifyAll();
    }
}
