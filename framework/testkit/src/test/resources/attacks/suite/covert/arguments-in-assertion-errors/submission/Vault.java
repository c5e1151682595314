package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        throw new AssertionError("expected: <" + name + "> but was: <" + amount + ">");
    }

    public void add(String name, int amount) {
        throw new AssertionError(name);
    }

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
