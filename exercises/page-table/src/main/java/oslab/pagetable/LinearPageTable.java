package oslab.pagetable;

import java.util.Optional;

/**
 * A page table that is one array: an entry for each page of the address space, used or not.
 *
 * <p>To translate an address takes one look into memory.
 */
public class LinearPageTable implements PageTable {

    /**
     * Makes a table in which no page is valid.
     *
     * @param addressSpaceSize size of the address space in bytes: a multiple of the page size, at least one page and at
     *     most {@code Integer.MAX_VALUE} pages
     * @param pageSize in bytes: 1, 2, 4, 8, …
     * @throws IllegalArgumentException if the sizes are not as described
     */
    public LinearPageTable(long addressSpaceSize, int pageSize) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Translation translate(long virtualAddress, boolean write) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void map(int page, PageTableEntry entry) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void unmap(int page) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Optional<PageTableEntry> entry(int page) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public long tableBytes() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int memoryAccessesOfLastWalk() {
        throw new UnsupportedOperationException("TODO");
    }
}
