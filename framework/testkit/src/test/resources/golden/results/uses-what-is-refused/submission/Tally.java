package oslab.tally;

import java.io.FileWriter;
import java.io.IOException;

public class Tally {
    private int total;

    public void add(int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
        total += amount;
    }

    public int total() {
        try (FileWriter log = new FileWriter("tally.log")) {
            log.write("total " + total);
        } catch (IOException e) {
            System.exit(1);
        }
        return total;
    }

    public void reset() {
        total = 0;
    }
}
