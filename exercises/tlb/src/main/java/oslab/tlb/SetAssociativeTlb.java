package oslab.tlb;

import java.util.Optional;
import java.util.OptionalInt;

/** A translation lookaside buffer of any shape: fully associative, direct mapped, or between. */
public class SetAssociativeTlb implements Tlb {

    /**
     * Makes an empty buffer.
     *
     * @throws NullPointerException if there is no configuration
     */
    public SetAssociativeTlb(TlbConfiguration configuration) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public OptionalInt lookup(int addressSpace, int page) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Optional<TlbEntry> insert(int addressSpace, int page, int frame, boolean global) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void invalidate(int addressSpace, int page) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void flush(int addressSpace) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void flushAll() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public long hits() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public long misses() {
        throw new UnsupportedOperationException("TODO");
    }
}
