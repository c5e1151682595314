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
        new Thread(() -> {
                    int rounds = 0;
                    while (true) {
                        rounds++;
                    }
                })
                .start();
    }
}
