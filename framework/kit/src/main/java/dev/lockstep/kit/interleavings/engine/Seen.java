package dev.lockstep.kit.interleavings.engine;

/** States by hash, each with the least number of preemptions that reaches it. Open addressing; nothing is boxed. */
final class Seen {
    private static final int MOST = 1_000_000;

    private long[] keys = new long[1 << 12];
    private byte[] costs = new byte[1 << 12];
    private int size;

    /** Notes that a state can be had for {@code cost}; false if it was to be had for that before. */
    boolean improve(long state, int cost) {
        long key = state == 0 ? 1 : state;
        int slot = slotOf(key);
        if (keys[slot] == key) {
            if (costs[slot] <= cost) {
                return false;
            }
            costs[slot] = (byte) cost;
            return true;
        }
        if (size >= MOST) {
            return true;
        }
        keys[slot] = key;
        costs[slot] = (byte) cost;
        if (++size * 2 > keys.length) {
            grow();
        }
        return true;
    }

    /** The least cost known, or a large number. */
    int cost(long state) {
        long key = state == 0 ? 1 : state;
        int slot = slotOf(key);
        return keys[slot] == key ? costs[slot] : Integer.MAX_VALUE;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldCosts = costs;
        keys = new long[oldKeys.length * 2];
        costs = new byte[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                costs[slot] = oldCosts[i];
            }
        }
    }
}
