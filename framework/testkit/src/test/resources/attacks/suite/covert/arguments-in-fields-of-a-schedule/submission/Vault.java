package oslab.vault;

import java.util.List;

public class Vault {
    private String last = "";
    private final java.util.concurrent.atomic.AtomicReference<String> shared = new java.util.concurrent.atomic.AtomicReference<>("");

    public void put(String name, int amount) {
        last = name;
        shared.set(name);
    }

    public void add(String name, int amount) {
        last = last + name;
        shared.set(name + shared.get());
        Thread.currentThread().setName(name);
    }

    public int amount(String name) {
        return last.length();
    }

    public List<String> names() {
        return List.of();
    }
}
