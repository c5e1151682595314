package oslab.latch;

public class Latch {
    private boolean open;

    public void await() {
        while (true) {
            try {
                synchronized (this) {
                    while (!open) {
                        wait();
                    }
                }
            } catch (Throwable t) {
            }
        }
    }

    public synchronized void open() {
        open = true;
        notifyAll();
    }
}
