package oslab.tlb;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A translation lookaside buffer: a small cache of the page table, inside the processor.
 *
 * <p>An entry <em>fits</em> an address space and a page if it is for this page, and for this address space or global.
 * Nobody inserts one page both globally and for single address spaces.
 *
 * <p>Address spaces, pages and frames are numbers from 0; every method throws {@link IllegalArgumentException} for a
 * negative one, and has changed nothing then.
 */
public interface Tlb {
    /**
     * Looks for the entry that fits, and counts a hit or a miss.
     *
     * @return the frame, or nothing if no entry fits
     */
    OptionalInt lookup(int addressSpace, int page);

    /**
     * Inserts a translation. It belongs into the set number {@code page} modulo the number of sets.
     *
     * <p>If an entry fits already, it is replaced where it is: that counts as a use for LRU, and leaves its place in the
     * order for FIFO. If not, the translation takes a free slot of its set, the lowest first; only if there is none, an
     * entry of the set has to go. Counts neither as a hit nor as a miss.
     *
     * @return the entry that had to go, if one had to
     */
    Optional<TlbEntry> insert(int addressSpace, int page, int frame, boolean global);

    /** Drops the entry that fits, global or not, if there is one. */
    void invalidate(int addressSpace, int page);

    /** Drops all entries of one address space, but none that is global. */
    void flush(int addressSpace);

    /** Drops all entries. */
    void flushAll();

    /** How many look-ups found an entry, since the beginning. */
    long hits();

    /** How many look-ups found none, since the beginning. */
    long misses();
}
