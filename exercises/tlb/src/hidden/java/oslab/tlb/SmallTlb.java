package oslab.tlb;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A right buffer for the memory management unit to stand on: one set, LRU. Notes what it is told. */
final class SmallTlb implements Tlb {
    final List<String> told = new ArrayList<>();
    int lookups;
    private final int capacity;
    private final Map<String, TlbEntry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long hits;

    SmallTlb(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public OptionalInt lookup(int addressSpace, int page) {
        lookups++;
        TlbEntry entry = entries.get(addressSpace + ":" + page);
        if (entry == null) {
            return OptionalInt.empty();
        }
        hits++;
        return OptionalInt.of(entry.frame());
    }

    @Override
    public Optional<TlbEntry> insert(int addressSpace, int page, int frame, boolean global) {
        told.add("insert " + addressSpace + " " + page + " " + frame + (global ? " global" : ""));
        entries.put(addressSpace + ":" + page, new TlbEntry(addressSpace, page, frame, global));
        if (entries.size() <= capacity) {
            return Optional.empty();
        }
        Iterator<TlbEntry> oldest = entries.values().iterator();
        TlbEntry gone = oldest.next();
        oldest.remove();
        return Optional.of(gone);
    }

    @Override
    public void invalidate(int addressSpace, int page) {
        told.add("invalidate " + addressSpace + " " + page);
        entries.remove(addressSpace + ":" + page);
    }

    @Override
    public void flush(int addressSpace) {
        told.add("flush " + addressSpace);
        entries.values().removeIf(entry -> !entry.global() && entry.addressSpace() == addressSpace);
    }

    @Override
    public void flushAll() {
        told.add("flush all");
        entries.clear();
    }

    @Override
    public long hits() {
        return hits;
    }

    @Override
    public long misses() {
        return lookups - hits;
    }
}
