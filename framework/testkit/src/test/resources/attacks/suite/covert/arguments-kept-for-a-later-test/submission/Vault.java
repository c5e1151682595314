package oslab.vault;

import java.util.List;

public class Vault {
    static final StringBuilder SEEN = new StringBuilder();

    public void put(String name, int amount) {
        SEEN.append(name);
        throw new IllegalStateException(SEEN.toString());
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
