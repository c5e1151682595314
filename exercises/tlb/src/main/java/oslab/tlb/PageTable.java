package oslab.tlb;

/** The page tables of all address spaces, in memory. */
public interface PageTable {
    /** Walks to the entry of a page. */
    Walk walk(int addressSpace, int page);

    /** What a walk came to. */
    sealed interface Walk {
        /** How many times the walk had to read memory. */
        int memoryAccesses();
    }

    /** The page is in {@code frame}; {@code global} if it is so in every address space. */
    record Found(int frame, boolean global, int memoryAccesses) implements Walk {}

    /** The page is not in memory. */
    record NotFound(int memoryAccesses) implements Walk {}
}
