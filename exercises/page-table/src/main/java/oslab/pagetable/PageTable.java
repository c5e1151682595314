package oslab.pagetable;

import java.util.Optional;

/** The page table of one address space. Addresses and sizes are in bytes, pages and frames are numbers from 0. */
public interface PageTable {
    /**
     * Translates an address as the hardware does for every load and store, and notes in the entry that the page was used.
     *
     * <p>The entry is looked at in this order: is it valid, does it allow the access, is the page present? Only if all
     * three hold is the page <em>referenced</em>, and by a write <em>dirty</em>. A fault changes nothing.
     *
     * @param virtualAddress in bytes
     * @param write whether it is a store; if not, it is a load
     * @throws IllegalArgumentException if the address is not in the address space
     */
    Translation translate(long virtualAddress, boolean write);

    /**
     * Sets the entry of a page, in place of what was there. An entry that is not valid is the same as {@link #unmap}.
     *
     * @throws IllegalArgumentException if there is no such page
     * @throws NullPointerException if {@code entry} is null
     */
    void map(int page, PageTableEntry entry);

    /**
     * Makes the entry of a page invalid; if it is already, nothing happens.
     *
     * @throws IllegalArgumentException if there is no such page
     */
    void unmap(int page);

    /**
     * The entry of a page with its bits as they are now, or nothing if it is not valid. Does not count as a use.
     *
     * @throws IllegalArgumentException if there is no such page
     */
    Optional<PageTableEntry> entry(int page);

    /** Size of all tables that there are now, in bytes; an entry takes 4. */
    long tableBytes();

    /**
     * How many entries the last {@link #translate} had to read from memory; 0 before the first.
     *
     * <p>Each table on the way costs one. The access to the translated address itself is not counted.
     */
    int memoryAccessesOfLastWalk();
}
