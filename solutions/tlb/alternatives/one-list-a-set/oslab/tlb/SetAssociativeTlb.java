package oslab.tlb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** The first of a list has to go first. */
public class SetAssociativeTlb implements Tlb {
    private final List<List<TlbEntry>> sets = new ArrayList<>();
    private final int ways;
    private final Replacement replacement;
    private final Random dice;
    private long found;
    private long lookups;

    public SetAssociativeTlb(TlbConfiguration configuration) {
        ways = configuration.ways();
        replacement = configuration.replacement();
        dice = new Random(configuration.seed() * 31 + 7);
        for (int set = 0; set < configuration.entries() / ways; set++) {
            sets.add(new ArrayList<>());
        }
    }

    @Override
    public OptionalInt lookup(int addressSpace, int page) {
        List<TlbEntry> set = setOf(addressSpace, page);
        lookups++;
        for (TlbEntry entry : set) {
            if (fits(entry, addressSpace, page)) {
                found++;
                if (replacement == Replacement.LRU) {
                    set.remove(entry);
                    set.add(entry);
                }
                return OptionalInt.of(entry.frame());
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public Optional<TlbEntry> insert(int addressSpace, int page, int frame, boolean global) {
        refuseNegative(frame);
        List<TlbEntry> set = setOf(addressSpace, page);
        TlbEntry entry = new TlbEntry(addressSpace, page, frame, global);
        for (int i = 0; i < set.size(); i++) {
            if (fits(set.get(i), addressSpace, page)) {
                set.remove(i);
                set.add(replacement == Replacement.LRU ? set.size() : i, entry);
                return Optional.empty();
            }
        }
        Optional<TlbEntry> gone = Optional.empty();
        if (set.size() == ways) {
            gone = Optional.of(set.remove(replacement == Replacement.RANDOM ? dice.nextInt(ways) : 0));
        }
        set.add(entry);
        return gone;
    }

    @Override
    public void invalidate(int addressSpace, int page) {
        setOf(addressSpace, page).removeIf(entry -> fits(entry, addressSpace, page));
    }

    @Override
    public void flush(int addressSpace) {
        refuseNegative(addressSpace);
        sets.forEach(set -> set.removeIf(entry -> !entry.global() && entry.addressSpace() == addressSpace));
    }

    @Override
    public void flushAll() {
        sets.forEach(List::clear);
    }

    @Override
    public long hits() {
        return found;
    }

    @Override
    public long misses() {
        return lookups - found;
    }

    private List<TlbEntry> setOf(int addressSpace, int page) {
        refuseNegative(addressSpace);
        refuseNegative(page);
        return sets.get(page % sets.size());
    }

    private static boolean fits(TlbEntry entry, int addressSpace, int page) {
        return entry.page() == page && (entry.global() || entry.addressSpace() == addressSpace);
    }

    private static void refuseNegative(int number) {
        if (number < 0) {
            throw new IllegalArgumentException(number + " is negative");
        }
    }
}
