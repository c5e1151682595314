package oslab.pagetable;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** An array of entries, cut at bit positions. */
public class LinearPageTable implements PageTable {
    private static final int ENTRY_BYTES = 4;

    private final long size;
    private final int offsetBits;
    private final PageTableEntry[] entries;
    private int accesses;

    public LinearPageTable(long addressSpaceSize, int pageSize) {
        if (pageSize < 1 || Integer.bitCount(pageSize) != 1) {
            throw new IllegalArgumentException("page size " + pageSize + " is not a power of two");
        }
        long pages = addressSpaceSize / pageSize;
        if (pages < 1 || pages > Integer.MAX_VALUE || addressSpaceSize % pageSize != 0) {
            throw new IllegalArgumentException("address space of " + addressSpaceSize + " bytes");
        }
        size = addressSpaceSize;
        offsetBits = Integer.numberOfTrailingZeros(pageSize);
        entries = new PageTableEntry[(int) pages];
        Arrays.fill(entries, PageTableEntry.invalid());
    }

    @Override
    public Translation translate(long virtualAddress, boolean write) {
        if (virtualAddress < 0 || virtualAddress >= size) {
            throw new IllegalArgumentException("address " + virtualAddress + " is outside");
        }
        int page = (int) (virtualAddress >>> offsetBits);
        long offset = virtualAddress & ((1L << offsetBits) - 1);
        PageTableEntry entry = entries[page];
        accesses = 1;
        if (!entry.valid()) {
            return new Translation.Invalid(1, page);
        }
        if (write ? !entry.writable() : !entry.readable()) {
            return new Translation.ProtectionFault(page);
        }
        if (!entry.present()) {
            return new Translation.PageFault(page);
        }
        entries[page] = used(entry, write);
        return new Translation.PhysicalAddress(page, (long) entry.frame() << offsetBits | offset);
    }

    private static PageTableEntry used(PageTableEntry entry, boolean write) {
        return new PageTableEntry(
                true, true, entry.frame(), entry.readable(), entry.writable(), entry.dirty() || write, true);
    }

    @Override
    public void map(int page, PageTableEntry entry) {
        Objects.requireNonNull(entry, "entry");
        entries[checked(page)] = entry.valid() ? entry : PageTableEntry.invalid();
    }

    @Override
    public void unmap(int page) {
        entries[checked(page)] = PageTableEntry.invalid();
    }

    @Override
    public Optional<PageTableEntry> entry(int page) {
        return Optional.of(entries[checked(page)]).filter(PageTableEntry::valid);
    }

    private int checked(int page) {
        if (page < 0 || page >= entries.length) {
            throw new IllegalArgumentException("page " + page + " is outside");
        }
        return page;
    }

    @Override
    public long tableBytes() {
        return (long) entries.length * ENTRY_BYTES;
    }

    @Override
    public int memoryAccessesOfLastWalk() {
        return accesses;
    }
}
