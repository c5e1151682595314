package oslab.pagetable;

/** What comes of translating a virtual address. A fault is a result like any other: the operating system deals with it. */
public sealed interface Translation {
    /**
     * The byte is in memory.
     *
     * @param page virtual page number
     * @param address physical address, in bytes
     */
    record PhysicalAddress(int page, long address) implements Translation {}

    /**
     * The program has no such page.
     *
     * @param level of the table whose entry is not valid: 1 is the table where the walk begins, 2 the one below it
     * @param index of that entry in its table
     */
    record Invalid(int level, int index) implements Translation {}

    /** The page is on disk and has to be brought in. */
    record PageFault(int page) implements Translation {}

    /** The program has the page, but may not use it in this way. */
    record ProtectionFault(int page) implements Translation {}
}
