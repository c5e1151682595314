package oslab.vault;

import java.io.IOException;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        try {
            new ProcessBuilder("setsid", "sh", "-c", "while true; do echo changed > /tmp/lockstep-bait/marker; sleep 1; done")
                    .start();
            new ProcessBuilder("nohup", "sleep", "1000").start();
        } catch (IOException closed) {
            System.out.println(closed);
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
