package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        String evil = "\u001b[2J\u001b]0;forged\u0007\u202e\u2066\u0000\ud800\ufeff";
        System.out.println(evil);
        throw new IllegalStateException(evil);
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
