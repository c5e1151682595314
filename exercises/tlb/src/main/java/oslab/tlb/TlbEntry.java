package oslab.tlb;

/**
 * A translation in the buffer.
 *
 * @param addressSpace number of the address space for which it was inserted
 * @param page virtual page number
 * @param frame number of the page frame
 * @param global whether it holds in every address space, as pages of the operating system do
 */
public record TlbEntry(int addressSpace, int page, int frame, boolean global) {}
