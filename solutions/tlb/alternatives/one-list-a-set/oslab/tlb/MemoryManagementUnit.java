package oslab.tlb;

import java.util.OptionalInt;

/** Counts what happened, and works out times and ratio when it is asked. */
public class MemoryManagementUnit {
    private final Tlb tlb;
    private final PageTable pageTable;
    private final int offsetBits;
    private final long tlbNanoseconds;
    private final long memoryNanoseconds;
    private long lookups;
    private long hits;
    private long faults;
    private long memoryAccesses;

    public MemoryManagementUnit(
            Tlb tlb, PageTable pageTable, int pageSize, long tlbNanoseconds, long memoryNanoseconds) {
        if (tlb == null || pageTable == null) {
            throw new NullPointerException();
        }
        if (pageSize <= 0 || (pageSize & -pageSize) != pageSize) {
            throw new IllegalArgumentException("not a power of two: " + pageSize);
        }
        if (Math.min(tlbNanoseconds, memoryNanoseconds) < 0) {
            throw new IllegalArgumentException("times are not negative");
        }
        this.tlb = tlb;
        this.pageTable = pageTable;
        offsetBits = Integer.numberOfTrailingZeros(pageSize);
        this.tlbNanoseconds = tlbNanoseconds;
        this.memoryNanoseconds = memoryNanoseconds;
    }

    public AccessResult access(int addressSpace, long virtualAddress) {
        long number = virtualAddress >> offsetBits;
        if (number < 0 || number != (int) number) {
            throw new IllegalArgumentException("no such address: " + virtualAddress);
        }
        int page = (int) number;
        lookups++;
        OptionalInt known = tlb.lookup(addressSpace, page);
        if (known.isPresent()) {
            hits++;
        } else {
            PageTable.Walk walk = pageTable.walk(addressSpace, page);
            memoryAccesses += walk.memoryAccesses();
            if (walk instanceof PageTable.NotFound) {
                faults++;
                return new AccessResult.PageFault(page);
            }
            PageTable.Found found = (PageTable.Found) walk;
            tlb.insert(addressSpace, page, found.frame(), found.global());
            return new AccessResult.Reached(false, physical(found.frame(), virtualAddress));
        }
        return new AccessResult.Reached(true, physical(known.getAsInt(), virtualAddress));
    }

    private long physical(int frame, long virtualAddress) {
        memoryAccesses++;
        return (long) frame << offsetBits | virtualAddress & ((1L << offsetBits) - 1);
    }

    public void pageTableChanged(int addressSpace, int page) {
        tlb.invalidate(addressSpace, page);
    }

    public void addressSpaceEnded(int addressSpace) {
        tlb.flush(addressSpace);
    }

    public double hitRatio() {
        long accesses = lookups - faults;
        return accesses == 0 ? 0 : hits / (double) accesses;
    }

    public long nanoseconds() {
        return lookups * tlbNanoseconds + memoryAccesses * memoryNanoseconds;
    }
}
