package oslab.tlb;

import java.util.Objects;
import java.util.OptionalInt;

/** Adds up what each step takes where it happens. */
public class MemoryManagementUnit {
    private final Tlb tlb;
    private final PageTable pageTable;
    private final int pageSize;
    private final long tlbNanoseconds;
    private final long memoryNanoseconds;
    private long hits;
    private long accesses;
    private long nanoseconds;

    public MemoryManagementUnit(
            Tlb tlb, PageTable pageTable, int pageSize, long tlbNanoseconds, long memoryNanoseconds) {
        if (pageSize < 1 || Integer.bitCount(pageSize) != 1) {
            throw new IllegalArgumentException("page size " + pageSize);
        }
        if (tlbNanoseconds < 0 || memoryNanoseconds < 0) {
            throw new IllegalArgumentException("a negative time");
        }
        this.tlb = Objects.requireNonNull(tlb, "tlb");
        this.pageTable = Objects.requireNonNull(pageTable, "pageTable");
        this.pageSize = pageSize;
        this.tlbNanoseconds = tlbNanoseconds;
        this.memoryNanoseconds = memoryNanoseconds;
    }

    public AccessResult access(int addressSpace, long virtualAddress) {
        int page = pageOf(virtualAddress);
        long offset = virtualAddress % pageSize;
        OptionalInt frame = tlb.lookup(addressSpace, page);
        nanoseconds += tlbNanoseconds;
        if (frame.isPresent()) {
            hits++;
            return reached(true, frame.getAsInt(), offset);
        }
        PageTable.Walk walk = pageTable.walk(addressSpace, page);
        nanoseconds += walk.memoryAccesses() * memoryNanoseconds;
        if (!(walk instanceof PageTable.Found found)) {
            return new AccessResult.PageFault(page);
        }
        tlb.insert(addressSpace, page, found.frame(), found.global());
        return reached(false, found.frame(), offset);
    }

    private int pageOf(long virtualAddress) {
        if (virtualAddress < 0 || virtualAddress / pageSize > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("address " + virtualAddress);
        }
        return (int) (virtualAddress / pageSize);
    }

    private AccessResult reached(boolean hit, int frame, long offset) {
        accesses++;
        nanoseconds += memoryNanoseconds;
        return new AccessResult.Reached(hit, (long) frame * pageSize + offset);
    }

    public void pageTableChanged(int addressSpace, int page) {
        tlb.invalidate(addressSpace, page);
    }

    public void addressSpaceEnded(int addressSpace) {
        tlb.flush(addressSpace);
    }

    public double hitRatio() {
        return accesses == 0 ? 0 : (double) hits / accesses;
    }

    public long nanoseconds() {
        return nanoseconds;
    }
}
