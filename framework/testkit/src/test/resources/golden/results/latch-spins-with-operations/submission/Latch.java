package oslab.latch;

import java.util.concurrent.atomic.AtomicInteger;

public class Latch {
    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean open;

    public void await() {
        while (!open) {
            looks.incrementAndGet();
        }
    }

    public void open() {}
}
