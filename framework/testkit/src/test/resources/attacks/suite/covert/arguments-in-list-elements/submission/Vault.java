package oslab.vault;

import java.util.List;

public class Vault {
    private String last = "";

    public void put(String name, int amount) {
        last = name;
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return name.hashCode();
    }

    public List<String> names() {
        return List.of(last, last + last);
    }
}
