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

    /** The task that a thread runs {@code millis} after three tasks of 10 ms were handed in, or nothing. */
    public String running(int thread, long millis) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Which of two processes, 1 and 2, a task is sent to; they take turns. */
    public int process(int task) {
        throw new UnsupportedOperationException("TODO");
    }
}
