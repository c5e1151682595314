package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        while (true) {
            try {
                Thread.sleep(1);
                Thread.interrupted();
            } catch (Throwable anything) {
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
