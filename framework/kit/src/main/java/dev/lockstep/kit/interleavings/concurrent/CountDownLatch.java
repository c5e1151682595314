package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.concurrent.TimeUnit;

/** Model of {@link java.util.concurrent.CountDownLatch}. */
public class CountDownLatch extends Model {
    private long count;

    /** A latch that opens after so many counts. */
    public CountDownLatch(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count < 0");
        }
        this.count = count;
    }

    /** As the original. */
    public void await() throws InterruptedException {
        await(Op.AWAIT, task -> count == 0, FOR_EVER);
    }

    /** As the original. */
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return await(Op.AWAIT, task -> count == 0, in(unit.toNanos(time)));
    }

    /** As the original. */
    public void countDown() {
        step(Op.RELEASE);
        count = Math.max(0, count - 1);
        show(count);
        changed();
    }

    /** As the original. */
    public long getCount() {
        look();
        return count;
    }
}
