package oslab.procpool;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds up in their workers the tasks {@code submit(gate::pass, name)} until the test opens it. */
final class Gate {
    private final CountDownLatch latch = new CountDownLatch(1);
    private final AtomicInteger arrived = new AtomicInteger();

    String pass(String name) throws InterruptedException {
        arrived.incrementAndGet();
        latch.await();
        return name;
    }

    void open() {
        latch.countDown();
    }

    /** How many tasks have been begun. */
    int arrived() {
        return arrived.get();
    }
}
