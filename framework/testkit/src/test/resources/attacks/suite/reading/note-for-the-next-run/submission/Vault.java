package oslab.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

public class Vault {
    static void tell(Object secret) {
        throw new IllegalStateException("found: " + secret);
    }

    public void put(String name, int amount) {
        for (String folder : List.of("/tmp", "/var/tmp", "/dev/shm", "/work", ".")) {
            Path note = Path.of(folder, "lockstep-attack-note");
            try {
                if (name.equals("public") && Files.exists(note)) {
                    tell(Files.readString(note));
                }
                Files.writeString(note, name, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException closed) {
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
