package oslab.tally;

public class Tally {
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
        for (int line = 0; line < 1_000_000; line++) {
            System.out.println("still counting, and telling everybody about it");
        }
        total = 0;
    }
}
