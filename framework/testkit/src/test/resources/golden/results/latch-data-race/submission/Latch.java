package oslab.latch;

public class Latch {
    private boolean open;

    public void await() throws InterruptedException {
        if (open) {
            return;
        }
        synchronized (this) {
            while (!open) {
                wait();
            }
        }
    }

    public synchronized void open() {
        open = true;
        notifyAll();
    }
}
