package dev.lockstep.kit.interleavings.concurrent.atomic;

/** Model of {@link java.util.concurrent.atomic.LongAdder}: one number. */
public class LongAdder extends Number {
    private static final long serialVersionUID = 1L;

    private final AtomicLong sum = new AtomicLong();

    /** As the original. */
    public void add(long x) {
        sum.addAndGet(x);
    }

    /** As the original. */
    public void increment() {
        add(1);
    }

    /** As the original. */
    public void decrement() {
        add(-1);
    }

    /** As the original. */
    public long sum() {
        return sum.get();
    }

    /** As the original. */
    public void reset() {
        sum.set(0);
    }

    /** As the original. */
    public long sumThenReset() {
        return sum.getAndSet(0);
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public float floatValue() {
        return sum();
    }

    @Override
    public double doubleValue() {
        return sum();
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }
}
