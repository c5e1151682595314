package oslab.pagetable;

import java.util.Optional;

/**
 * A page table in two levels: a page directory, whose entries lead to page tables.
 *
 * <p>A virtual address is, from its highest bit: index into the directory, index into a page table, offset into the page.
 * Both indices together are the page number. There is a page table only where at least one page is valid; its frame comes
 * from the {@link FrameSource}, and goes back there with the table's last valid page. The directory is always there and
 * takes no frame from the source.
 *
 * <p>To translate an address takes two looks into memory, or one if the directory knows no table for it.
 */
public class TwoLevelPageTable implements PageTable {

    /**
     * Makes a directory without a page table.
     *
     * @param directoryBits bits of the index into the directory, at least 1
     * @param tableBits bits of the index into a page table, at least 1; both together at most 30
     * @param offsetBits bits of the offset, 1 to 30
     * @param frames gives a frame for each page table
     * @throws IllegalArgumentException if the bits are not as described
     * @throws NullPointerException if {@code frames} is null
     */
    public TwoLevelPageTable(int directoryBits, int tableBits, int offsetBits, FrameSource frames) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Translation translate(long virtualAddress, boolean write) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a page table is needed and the source has no frame left; nothing has changed then
     */
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
