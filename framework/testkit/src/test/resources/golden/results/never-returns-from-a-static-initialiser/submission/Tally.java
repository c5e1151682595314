package oslab.tally;

public class Tally {
    private static int rounds;

    static {
        while (rounds >= 0) {
            rounds = 0;
        }
    }

    private int total;

    public void add(int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
        total += amount;
    }

    public int total() {
        return total;
    }

    public void reset() {
        total = 0;
    }
}
