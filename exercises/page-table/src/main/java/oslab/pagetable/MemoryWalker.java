package oslab.pagetable;

/**
 * Walks through two levels of page tables as they really lie in physical memory: as bytes.
 *
 * <p>Page directory and page tables are arrays of entries of one byte: bit 7 says whether the entry is valid, bits 6 to 0
 * are the number of a frame. A table begins where its frame begins; a frame is as large as a page.
 */
public class MemoryWalker {

    /**
     * A walker for virtual addresses of this form, from the highest bit: index into the page directory, index into the
     * page table, offset into the page.
     *
     * @param directoryBits at least 1
     * @param tableBits at least 1
     * @param offsetBits at least 1; all three together at most 30
     * @throws IllegalArgumentException if the bits are not as described
     */
    public MemoryWalker(int directoryBits, int tableBits, int offsetBits) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Follows a virtual address to its byte. Reads the memory and changes nothing in it.
     *
     * @param physicalMemory all of it; every valid entry leads to a place inside
     * @param directoryFrame the frame in which the page directory begins, 0 to 127
     * @param virtualAddress 0 to the highest address that has so many bits
     * @throws IllegalArgumentException if frame or address are out of range
     * @throws NullPointerException if there is no memory
     */
    public Walk walk(byte[] physicalMemory, int directoryFrame, int virtualAddress) {
        throw new UnsupportedOperationException("TODO");
    }
}
