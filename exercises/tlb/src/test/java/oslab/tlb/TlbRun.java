package oslab.tlb;

import dev.lockstep.kit.pictures.AccessTimeline;
import dev.lockstep.kit.pictures.AccessTimeline.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Accesses to a buffer, one after another: each is looked up, and inserted if it was not there. Beside each stands what
 * should come of it; where something else comes, the whole run is shown.
 */
final class TlbRun {
    private static final int FRAMES = 1009;

    private final TlbConfiguration configuration;
    private final Tlb tlb;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> expectedHeld = new TreeSet<>();
    private final Set<String> actualHeld = new TreeSet<>();
    private String seen = "";

    TlbRun(TlbConfiguration configuration) {
        this.configuration = configuration;
        this.tlb = new SetAssociativeTlb(configuration);
    }

    Tlb tlb() {
        return tlb;
    }

    /** An access by address space 0 that should hit. */
    TlbRun hit(int page) {
        return access(0, page, false, "hit", Optional.empty());
    }

    /** An access by address space 0 that should miss, and after which nothing has to go. */
    TlbRun miss(int page) {
        return access(0, page, false, "miss", Optional.empty());
    }

    /** An access by address space 0 that should miss, and after which {@code evicted} has to go. */
    TlbRun miss(int page, int evicted) {
        return access(0, page, false, "miss", Optional.of(new TlbEntry(0, evicted, 0, false)));
    }

    /** An access of which everything is said; of what should go, the frame does not matter. */
    TlbRun access(int addressSpace, int page, boolean global, String expected, Optional<TlbEntry> evicted) {
        String key = key(addressSpace, page, global);
        expectedHeld.add(key);
        evicted.ifPresent(entry -> expectedHeld.remove(key(entry)));
        String actual = actual(addressSpace, page, global, key);
        record(name(addressSpace, page), page % configuration.sets(), expected + told(evicted), actual);
        return this;
    }

    private String actual(int addressSpace, int page, boolean global, String key) {
        int frame = (global ? 0 : (addressSpace + 1) * FRAMES) + page + 7;
        OptionalInt found = tlb.lookup(addressSpace, page);
        if (found.isPresent()) {
            return found.getAsInt() == frame ? "hit" : "hit, with frame " + found.getAsInt() + ", not " + frame;
        }
        Optional<TlbEntry> gone = tlb.insert(addressSpace, page, frame, global);
        actualHeld.add(key);
        gone.ifPresent(entry -> actualHeld.remove(key(entry)));
        return "miss" + told(gone);
    }

    /** The entry of a page is dropped. */
    TlbRun invalidate(int addressSpace, int page) {
        tlb.invalidate(addressSpace, page);
        List.of(key(addressSpace, page, false), key(addressSpace, page, true)).forEach(this::drop);
        return event("invalidate " + name(addressSpace, page));
    }

    /** The entries of an address space are dropped. */
    TlbRun flush(int addressSpace) {
        tlb.flush(addressSpace);
        String prefix = addressSpace + ":";
        expectedHeld.removeIf(key -> key.startsWith(prefix));
        actualHeld.removeIf(key -> key.startsWith(prefix));
        return event("flush of space " + addressSpace);
    }

    /** All entries are dropped. */
    TlbRun flushAll() {
        tlb.flushAll();
        expectedHeld.clear();
        actualHeld.clear();
        return event("flush of all");
    }

    private void drop(String key) {
        expectedHeld.remove(key);
        actualHeld.remove(key);
    }

    private TlbRun event(String what) {
        record(what, -1, "", "");
        return this;
    }

    /** Fails with a picture if something came that should not. */
    void assertAsExpected() {
        AccessTimeline timeline = new AccessTimeline(title(), configuration.sets(), configuration.ways(), steps);
        timeline.assertNoDifference(seen);
    }

    private String title() {
        return configuration.replacement() + ", " + configuration.entries()
                + (configuration.entries() == 1 ? " entry" : " entries");
    }

    private void record(String access, int set, String expected, String actual) {
        int number = steps.size() + 1;
        if (seen.isEmpty() && !expected.equals(actual)) {
            seen = "Step " + number + ", " + access + ": expected " + expected + ", but got " + actual + ".";
        }
        steps.add(new Step(number, access, set, expected, actual, fill(expectedHeld), fill(actualHeld)));
    }

    private List<Integer> fill(Set<String> held) {
        int[] fill = new int[configuration.sets()];
        held.forEach(key -> fill[Math.floorMod(Integer.parseInt(key.substring(key.indexOf(':') + 1)), fill.length)]++);
        return Arrays.stream(fill).boxed().toList();
    }

    private static String key(TlbEntry entry) {
        return key(entry.addressSpace(), entry.page(), entry.global());
    }

    private static String key(int addressSpace, int page, boolean global) {
        return (global ? "global" : addressSpace) + ":" + page;
    }

    private static String told(Optional<TlbEntry> evicted) {
        return evicted.map(entry -> ", evicts " + name(entry.addressSpace(), entry.page()))
                .orElse("");
    }

    private static String name(int addressSpace, int page) {
        return "page " + page + (addressSpace == 0 ? "" : " of space " + addressSpace);
    }
}
