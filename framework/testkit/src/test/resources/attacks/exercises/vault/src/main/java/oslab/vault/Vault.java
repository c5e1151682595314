package oslab.vault;

import java.util.List;

/** Keeps amounts under names. Safe for use by several threads. */
public class Vault {
    /** Keeps {@code amount} under {@code name} in place of what was there; throws {@code IllegalArgumentException} if it is negative. */
    public void put(String name, int amount) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Adds {@code amount} to what is kept under {@code name}. */
    public void add(String name, int amount) {
        throw new UnsupportedOperationException("TODO");
    }

    /** The amount under {@code name}, or 0. */
    public int amount(String name) {
        throw new UnsupportedOperationException("TODO");
    }

    /** The names, in the order in which they were first used. */
    public List<String> names() {
        throw new UnsupportedOperationException("TODO");
    }
}
