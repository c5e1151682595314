package oslab.tlb;

/** What an access to a virtual address came to. */
public sealed interface AccessResult {
    /**
     * It reached its byte.
     *
     * @param hit whether the translation was in the buffer
     * @param physicalAddress in bytes
     */
    record Reached(boolean hit, long physicalAddress) implements AccessResult {}

    /** The page is not in memory: the operating system has to bring it in, and then lets the program try again. */
    record PageFault(int page) implements AccessResult {}
}
