package oslab.pagetable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A map of the valid pages; addresses are divided, not cut. */
public class LinearPageTable implements PageTable {
    private final long pages;
    private final int pageSize;
    private final Map<Integer, PageTableEntry> valid = new HashMap<>();
    private boolean walked;

    public LinearPageTable(long addressSpaceSize, int pageSize) {
        if (pageSize <= 0 || (pageSize & (pageSize - 1)) != 0) {
            throw new IllegalArgumentException("not a power of two: " + pageSize);
        }
        if (addressSpaceSize <= 0 || addressSpaceSize % pageSize > 0) {
            throw new IllegalArgumentException("not a multiple of the page size: " + addressSpaceSize);
        }
        pages = addressSpaceSize / pageSize;
        if (pages > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too many pages: " + pages);
        }
        this.pageSize = pageSize;
    }

    @Override
    public Translation translate(long virtualAddress, boolean write) {
        if (virtualAddress < 0) {
            throw new IllegalArgumentException("a negative address");
        }
        int page = checked(virtualAddress / pageSize);
        walked = true;
        PageTableEntry entry = valid.get(page);
        if (entry == null) {
            return new Translation.Invalid(1, page);
        }
        boolean allowed = write ? entry.writable() : entry.readable();
        if (!allowed) {
            return new Translation.ProtectionFault(page);
        }
        if (!entry.present()) {
            return new Translation.PageFault(page);
        }
        boolean dirty = write || entry.dirty();
        valid.put(
                page,
                new PageTableEntry(
                        true, true, entry.frame(), entry.readable(), entry.writable(), dirty, true));
        return new Translation.PhysicalAddress(page, (long) pageSize * entry.frame() + virtualAddress % pageSize);
    }

    @Override
    public void map(int page, PageTableEntry entry) {
        checked(page);
        if (entry.valid()) {
            valid.put(page, entry);
        } else {
            valid.remove(page);
        }
    }

    @Override
    public void unmap(int page) {
        valid.remove(checked(page));
    }

    @Override
    public Optional<PageTableEntry> entry(int page) {
        return Optional.ofNullable(valid.get(checked(page)));
    }

    private int checked(long page) {
        if (page < 0 || page >= pages) {
            throw new IllegalArgumentException("there is no page " + page);
        }
        return (int) page;
    }

    @Override
    public long tableBytes() {
        return 4 * pages;
    }

    @Override
    public int memoryAccessesOfLastWalk() {
        return walked ? 1 : 0;
    }
}
