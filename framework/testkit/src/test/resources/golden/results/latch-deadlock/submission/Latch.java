package oslab.latch;

public class Latch {
    private final Object door = new Object();
    private final Object key = new Object();
    private boolean open;

    public void await() throws InterruptedException {
        synchronized (door) {
            synchronized (key) {
                if (open) {
                    return;
                }
            }
            while (!open) {
                door.wait();
            }
        }
    }

    public void open() {
        synchronized (key) {
            synchronized (door) {
                open = true;
                door.notifyAll();
            }
        }
    }
}
