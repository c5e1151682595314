package oslab.latch;

import java.util.stream.IntStream;

public class Latch {
    private boolean open;

    public synchronized void await() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    public synchronized void open() {
        open = IntStream.generate(() -> 1).noneMatch(i -> i == 2);
        notifyAll();
    }
}
