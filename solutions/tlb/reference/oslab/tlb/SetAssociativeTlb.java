package oslab.tlb;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** An array of slots, set after set, each with the time at which it was last used or filled. */
public class SetAssociativeTlb implements Tlb {
    private final TlbConfiguration configuration;
    private final Random random;
    private final TlbEntry[] slots;
    private final long[] times;
    private long now;
    private long hits;
    private long misses;

    public SetAssociativeTlb(TlbConfiguration configuration) {
        this.configuration = configuration;
        random = new Random(configuration.seed());
        slots = new TlbEntry[configuration.entries()];
        times = new long[configuration.entries()];
    }

    @Override
    public OptionalInt lookup(int addressSpace, int page) {
        int slot = find(addressSpace, page);
        if (slot < 0) {
            misses++;
            return OptionalInt.empty();
        }
        hits++;
        use(slot);
        return OptionalInt.of(slots[slot].frame());
    }

    @Override
    public Optional<TlbEntry> insert(int addressSpace, int page, int frame, boolean global) {
        check(frame);
        int slot = find(addressSpace, page);
        TlbEntry entry = new TlbEntry(addressSpace, page, frame, global);
        if (slot >= 0) {
            slots[slot] = entry;
            use(slot);
            return Optional.empty();
        }
        slot = place(first(page));
        TlbEntry gone = slots[slot];
        slots[slot] = entry;
        times[slot] = ++now;
        return Optional.ofNullable(gone);
    }

    @Override
    public void invalidate(int addressSpace, int page) {
        int slot = find(addressSpace, page);
        if (slot >= 0) {
            slots[slot] = null;
        }
    }

    @Override
    public void flush(int addressSpace) {
        check(addressSpace);
        for (int slot = 0; slot < slots.length; slot++) {
            TlbEntry entry = slots[slot];
            if (entry != null && !entry.global() && entry.addressSpace() == addressSpace) {
                slots[slot] = null;
            }
        }
    }

    @Override
    public void flushAll() {
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = null;
        }
    }

    @Override
    public long hits() {
        return hits;
    }

    @Override
    public long misses() {
        return misses;
    }

    private void use(int slot) {
        if (configuration.replacement() == Replacement.LRU) {
            times[slot] = ++now;
        }
    }

    private int find(int addressSpace, int page) {
        check(addressSpace);
        check(page);
        int first = first(page);
        for (int slot = first; slot < first + configuration.ways(); slot++) {
            if (fits(slots[slot], addressSpace, page)) {
                return slot;
            }
        }
        return -1;
    }

    private static boolean fits(TlbEntry entry, int addressSpace, int page) {
        return entry != null
                && entry.page() == page
                && (entry.global() || entry.addressSpace() == addressSpace);
    }

    private int first(int page) {
        return page % configuration.sets() * configuration.ways();
    }

    private int place(int first) {
        int oldest = first;
        for (int slot = first; slot < first + configuration.ways(); slot++) {
            if (slots[slot] == null) {
                return slot;
            }
            if (times[slot] < times[oldest]) {
                oldest = slot;
            }
        }
        return configuration.replacement() == Replacement.RANDOM
                ? first + random.nextInt(configuration.ways())
                : oldest;
    }

    private static void check(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
    }
}
