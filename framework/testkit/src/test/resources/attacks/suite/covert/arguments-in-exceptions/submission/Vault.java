package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        RuntimeException told = new IllegalArgumentException(name + amount, new IllegalStateException(name));
        told.addSuppressed(new IllegalStateException(name));
        throw told;
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        throw new IllegalStateException(name);
    }

    public List<String> names() {
        return List.of();
    }
}
