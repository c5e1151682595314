package oslab.tlb;

/**
 * The part of the processor that every access passes: it asks the buffer first, and walks the page table if it must.
 *
 * <p>It knows what an access costs:
 *
 * <ul>
 *   <li>a look-up in the buffer takes {@code tlbNanoseconds}, whether it hits or not;
 *   <li>a walk takes {@code memoryNanoseconds} for each access to memory that it needs;
 *   <li>the access itself takes {@code memoryNanoseconds}, unless there is a page fault.
 * </ul>
 */
public class MemoryManagementUnit {

    /**
     * Makes a unit that has done nothing yet.
     *
     * @param pageSize in bytes, a power of two
     * @param tlbNanoseconds what a look-up takes, 0 or more
     * @param memoryNanoseconds what an access to memory takes, 0 or more
     * @throws IllegalArgumentException if the numbers are not as described
     * @throws NullPointerException if there is no buffer or no page table
     */
    public MemoryManagementUnit(
            Tlb tlb, PageTable pageTable, int pageSize, long tlbNanoseconds, long memoryNanoseconds) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * One load or store.
     *
     * <p>It looks into the buffer once. After a miss it walks; what the walk found is inserted and used at once, without
     * another look-up. After a page fault nothing is inserted, and the program's next try is an access of its own.
     *
     * @param addressSpace of the program that runs
     * @param virtualAddress in bytes, 0 or more; its page number is an {@code int}
     * @throws IllegalArgumentException if the address is out of range
     */
    public AccessResult access(int addressSpace, long virtualAddress) {
        throw new UnsupportedOperationException("TODO");
    }

    /** The operating system has changed or removed the entry of a page: what the buffer knew of it is old. */
    public void pageTableChanged(int addressSpace, int page) {
        throw new UnsupportedOperationException("TODO");
    }

    /** A program has ended, and the number of its address space may be given to another one. */
    public void addressSpaceEnded(int addressSpace) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Which part of the accesses found their translation in the buffer, 0 to 1; 0 before the first.
     *
     * <p>An access that ended in a page fault does not count: the program's next try does.
     */
    public double hitRatio() {
        throw new UnsupportedOperationException("TODO");
    }

    /** What everything so far has taken, in nanoseconds; also what led to page faults. */
    public long nanoseconds() {
        throw new UnsupportedOperationException("TODO");
    }
}
