package oslab.pictures;

/** Pages of 16 bytes, and a cache of two pages. */
public class Paging {
    /** The physical address of {@code address}, whose page is in {@code frame}. */
    public long translate(long address, int frame) {
        throw new UnsupportedOperationException("TODO");
    }

    /** What an access to {@code page} comes to: {@code hit}, {@code miss}, or {@code miss, evicts page 3}. */
    public String access(int page) {
        throw new UnsupportedOperationException("TODO");
    }
}
