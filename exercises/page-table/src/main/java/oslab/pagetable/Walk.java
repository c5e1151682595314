package oslab.pagetable;

/** What comes of a walk through page tables that lie in memory as bytes. */
public sealed interface Walk {
    /**
     * The address leads to a byte.
     *
     * @param physicalAddress where it is
     * @param value what is there, 0 to 255
     */
    record Found(int physicalAddress, int value) implements Walk {}

    /** The entry of the page directory is not valid. */
    record DirectoryFault(int index) implements Walk {}

    /** The entry of the page directory is valid, but not that of the page table it leads to. */
    record TableFault(int index) implements Walk {}
}
