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
        String thousandLines = "still counting, and telling everybody about it\n".repeat(1_000);
        for (int printed = 0; printed < 1_000; printed++) {
            System.out.print(thousandLines);
        }
        total = 0;
    }
}
