package oslab.tlb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run beside which stands what a list for each set says: first the entry that has to go next, last the newest. */
final class ModelRun {
    private final TlbConfiguration configuration;
    private final TlbRun run;
    private final Map<Integer, List<TlbEntry>> sets = new HashMap<>();

    ModelRun(int entries, int ways, Replacement replacement) {
        this(new TlbConfiguration(entries, ways, replacement, 0));
    }

    private ModelRun(TlbConfiguration configuration) {
        this.configuration = configuration;
        this.run = new TlbRun(configuration);
    }

    ModelRun access(int page) {
        return access(1, page);
    }

    ModelRun access(int addressSpace, int page) {
        return access(addressSpace, page, false);
    }

    ModelRun global(int addressSpace, int page) {
        return access(addressSpace, page, true);
    }

    private ModelRun access(int addressSpace, int page, boolean global) {
        List<TlbEntry> set = setOf(page);
        Optional<TlbEntry> held = held(set, addressSpace, page);
        if (held.isPresent()) {
            used(set, held.get());
            run.access(addressSpace, page, global, "hit", Optional.empty());
            return this;
        }
        Optional<TlbEntry> gone = set.size() < configuration.ways() ? Optional.empty() : Optional.of(set.remove(0));
        set.add(new TlbEntry(addressSpace, page, 0, global));
        run.access(addressSpace, page, global, "miss", gone);
        return this;
    }

    ModelRun invalidate(int addressSpace, int page) {
        setOf(page).removeIf(entry -> fits(entry, addressSpace, page));
        run.invalidate(addressSpace, page);
        return this;
    }

    ModelRun flush(int addressSpace) {
        sets.values().forEach(set -> set.removeIf(entry -> !entry.global() && entry.addressSpace() == addressSpace));
        run.flush(addressSpace);
        return this;
    }

    ModelRun flushAll() {
        sets.clear();
        run.flushAll();
        return this;
    }

    void assertAsExpected() {
        run.assertAsExpected();
    }

    private void used(List<TlbEntry> set, TlbEntry entry) {
        if (configuration.replacement() == Replacement.LRU) {
            set.remove(entry);
            set.add(entry);
        }
    }

    private List<TlbEntry> setOf(int page) {
        int sets = configuration.entries() / configuration.ways();
        return this.sets.computeIfAbsent(page % sets, set -> new ArrayList<>());
    }

    private static Optional<TlbEntry> held(List<TlbEntry> set, int addressSpace, int page) {
        return set.stream().filter(entry -> fits(entry, addressSpace, page)).findFirst();
    }

    private static boolean fits(TlbEntry entry, int addressSpace, int page) {
        return entry.page() == page && (entry.global() || entry.addressSpace() == addressSpace);
    }
}
