package dev.lockstep.core.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a worker writes to its standard output; it ends when the worker does.
 *
 * <p>The pipe itself may not: a process that the worker has started and that outlives it can hold it open, and who reads a
 * pipe cannot be called back. So a thread of its own reads it.
 */
final class ReportStream extends InputStream {
    private static final int CHUNK_BYTES = 8_192;
    private static final int MOST_CHUNKS = 16;
    private static final int TAIL_BYTES = 2_048;
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long GRACE_MILLIS = 1_000;
    private static final byte[] END = {};

    private final Process worker;
    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(MOST_CHUNKS);
    private final Thread thread = new Thread(this::drain, "lockstep-report");
    private byte[] chunk = {};
    private int next;
    private boolean atEnd;
    private volatile byte[] tail = {};
    private volatile boolean closed;

    private ReportStream(Process worker) {
        this.worker = worker;
        thread.setDaemon(true);
    }

    static ReportStream of(Process worker) {
        ReportStream stream = new ReportStream(worker);
        stream.thread.start();
        return stream;
    }

    /** The last 2 KiB, read or not: a JVM that breaks down says so here, whatever its options. */
    String tail() {
        return new String(tail, StandardCharsets.UTF_8);
    }

    /** Waits until all has come, as it has soon after the worker has ended, but no longer than a second. */
    ReportStream awaitEnd() {
        try {
            thread.join(GRACE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : chunk[next++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - next);
        System.arraycopy(chunk, next, into, offset, count);
        next += count;
        return count;
    }

    /** No more is read; what still comes is thrown away. */
    @Override
    public void close() {
        closed = true;
    }

    private boolean isAtEnd() throws IOException {
        if (!atEnd && next == chunk.length) {
            chunk = awaitChunk();
            next = 0;
            atEnd = chunk.length == 0;
        }
        return atEnd;
    }

    private byte[] awaitChunk() throws IOException {
        try {
            while (worker.isAlive()) {
                byte[] come = chunks.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                if (come != null) {
                    return come;
                }
            }
            byte[] leftBehind = chunks.poll(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            return leftBehind == null ? END : leftBehind;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a worker was listened to");
        }
    }

    private void drain() {
        byte[] buffer = new byte[CHUNK_BYTES];
        try (InputStream pipe = worker.getInputStream()) {
            for (int read = pipe.read(buffer); read > 0 && !closed; read = pipe.read(buffer)) {
                byte[] come = Arrays.copyOf(buffer, read);
                remember(come);
                hand(come);
            }
            hand(END);
        } catch (IOException | InterruptedException gone) {
            closed = true; // whoever reads sees that the worker has ended
        }
    }

    private void remember(byte[] come) {
        byte[] joined = Arrays.copyOf(tail, tail.length + come.length);
        System.arraycopy(come, 0, joined, tail.length, come.length);
        tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - TAIL_BYTES), joined.length);
    }

    private void hand(byte[] come) throws InterruptedException {
        boolean taken = false;
        while (!taken && !closed) {
            taken = chunks.offer(come, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
