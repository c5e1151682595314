package oslab.tally;

/** Counts things. */
public class Tally {
    /** Adds {@code amount}; throws {@code IllegalArgumentException} if it is negative. */
    public void add(int amount) {
        throw new UnsupportedOperationException("TODO");
    }

    /** The sum of what was added since the last reset. */
    public int total() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Starts again at zero. */
    public void reset() {
        throw new UnsupportedOperationException("TODO");
    }
}
