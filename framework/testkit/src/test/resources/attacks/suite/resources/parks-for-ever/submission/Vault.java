package oslab.vault;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

public class Vault {
    public void put(String name, int amount) {
        while (true) {
            LockSupport.park();
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
