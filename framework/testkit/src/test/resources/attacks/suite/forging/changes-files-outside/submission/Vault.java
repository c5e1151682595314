package oslab.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        for (String folder : List.of("/tmp/lockstep-bait", "/var/tmp", "/dev/shm", System.getProperty("user.home"))) {
            try {
                Files.writeString(Path.of(folder, "marker"), "changed");
                Files.writeString(Path.of(folder, "added-by-an-attack"), "added");
                Files.deleteIfExists(Path.of(folder, "sibling/Vault.java"));
            } catch (IOException | RuntimeException closed) {
                System.out.println(closed);
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
