package oslab.tally;

public class Tally {
    private int total;

    /** One slip, off by one, which also spoils what is counted after a reset. */
    public void add(int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
        total += amount + 1;
    }

    public int total() {
        return total;
    }

    public void reset() {
        total = 0;
    }
}
