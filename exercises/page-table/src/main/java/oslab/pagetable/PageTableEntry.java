package oslab.pagetable;

/**
 * What a page table says about one page.
 *
 * @param valid whether the page belongs to the program's address space; if not, nothing else here means anything
 * @param present whether the page is in memory; a valid page that is not was swapped out to disk
 * @param frame number of the page frame that holds it, 0 or more
 * @param readable whether the program may read it
 * @param writable whether the program may write to it
 * @param dirty whether it was written to since it was mapped
 * @param referenced whether it was read or written to since it was mapped
 */
public record PageTableEntry(
        boolean valid,
        boolean present,
        int frame,
        boolean readable,
        boolean writable,
        boolean dirty,
        boolean referenced) {
    /** @throws IllegalArgumentException if the frame is negative */
    public PageTableEntry {
        if (frame < 0) {
            throw new IllegalArgumentException("frame " + frame + " is negative");
        }
    }

    /** The entry of a page that is in {@code frame}, may be read and written to, and has not been used yet. */
    public static PageTableEntry of(int frame) {
        return new PageTableEntry(true, true, frame, true, true, false, false);
    }

    /** The entry of a page that the program does not have. */
    public static PageTableEntry invalid() {
        return new PageTableEntry(false, false, 0, false, false, false, false);
    }
}
