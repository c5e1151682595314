package oslab.latch;

public class Latch {
    private boolean open;

    public void await() {
        int rounds = 0;
        while (!open) {
            try {
                while (true) {
                    rounds++;
                }
            } catch (Throwable t) {
                rounds = 0;
            } finally {
                while (rounds >= 0) {
                    rounds++;
                }
            }
        }
    }

    public synchronized void open() {
        open = true;
    }
}
