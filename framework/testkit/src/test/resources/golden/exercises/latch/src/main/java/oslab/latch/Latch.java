package oslab.latch;

/** Opens once, for good. */
public class Latch {
    /** Waits until the latch is open. */
    public void await() throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    /** Opens the latch; opening it again changes nothing. */
    public void open() {
        throw new UnsupportedOperationException("TODO");
    }
}
