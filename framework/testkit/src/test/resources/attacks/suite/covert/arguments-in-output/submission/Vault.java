package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        System.out.println(name + " " + amount);
        System.err.println(name + " " + amount);
    }

    public void add(String name, int amount) {
        System.out.println(name);
    }

    public int amount(String name) {
        System.out.println(name);
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
