package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        Thread.currentThread().setName(name);
        Thread other = new Thread(
                () -> {
                    while (true) {
                        java.util.concurrent.locks.LockSupport.park();
                    }
                },
                name);
        other.setDaemon(true);
        other.start();
        if (!name.equals("public")) {
            java.util.concurrent.locks.LockSupport.park();
            amount(name);
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
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
