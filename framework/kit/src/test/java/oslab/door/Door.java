package oslab.door;

/** Stands for student code: a door that lets threads through once it is open. */
public class Door {
    private boolean open;

    public synchronized void pass() throws InterruptedException {
        while (!open) {
            stand();
        }
    }

    private void stand() throws InterruptedException {
        wait();
    }

    public synchronized void open() {
        open = true;
        notifyAll();
    }

    public void passStubbornly() {
        try {
            pass();
        } catch (InterruptedException tooBad) {
            passStubbornly();
        }
    }

    public void passSpinning() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
