package oslab.latch;

public class Latch {
    private boolean open;

    public synchronized void await() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    public synchronized void open() {
        open = true;
        notifyAll();
        for (int i = 0; i < 3; i++) {
            new Thread(this::sit).start();
        }
    }

    private synchronized void sit() {
        while (true) {
            try {
                wait();
            } catch (InterruptedException ignored) {
                continue;
            }
        }
    }
}
