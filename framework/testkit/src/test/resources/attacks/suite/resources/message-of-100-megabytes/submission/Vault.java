package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        throw new IllegalStateException() {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                return "x".repeat(100_000_000);
            }
        };
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
