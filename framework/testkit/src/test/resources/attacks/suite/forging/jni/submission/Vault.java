package oslab.vault;

import java.util.List;

public class Vault {
    static {
        try {
            System.load("/lib/x86_64-linux-gnu/libc.so.6");
            system(0, 0);
        } catch (LinkageError closed) {
            System.out.println(closed);
        }
    }

    static native int system(long environment, long type);

    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
