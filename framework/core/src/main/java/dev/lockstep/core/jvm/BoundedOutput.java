package dev.lockstep.core.jvm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Drains a stream to its end on a thread of its own, keeps the first bytes and counts the rest. */
public final class BoundedOutput {
    private static final int TAIL_BYTES = 512;

    private final int limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread thread;
    private byte[] tail = {};
    private long bytes;

    private BoundedOutput(InputStream stream, int limit) {
        this.limit = limit;
        this.thread = new Thread(() -> drain(stream), "lockstep-output");
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts to drain {@code stream}; keeps its first {@code limit} bytes. */
    public static BoundedOutput draining(InputStream stream, int limit) {
        return new BoundedOutput(stream, limit);
    }

    /** Waits until the stream has ended, as it does soon after its process has, but no longer than a second. */
    public BoundedOutput awaitEnd() {
        try {
            thread.join(1_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    /** What was kept, as UTF-8; a character cut in two at the limit is left out. */
    public synchronized String text() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        ByteBuffer input = ByteBuffer.wrap(kept.toByteArray());
        CharBuffer output = CharBuffer.allocate(input.remaining() + 1);
        decoder.decode(input, output, false);
        return output.flip().toString();
    }

    /** The last half KiB, kept or not: what a JVM says when it ends. */
    public synchronized String tail() {
        return new String(tail, StandardCharsets.UTF_8);
    }

    /** How many bytes came in all. */
    public synchronized long bytes() {
        return bytes;
    }

    private void drain(InputStream stream) {
        byte[] buffer = new byte[8_192];
        try (stream) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                add(buffer, read);
            }
        } catch (IOException processGone) {
            // what was read so far is all there is
        }
    }

    private synchronized void add(byte[] buffer, int read) {
        kept.write(buffer, 0, Math.min(read, limit - kept.size()));
        bytes += read;
        byte[] joined = Arrays.copyOf(tail, tail.length + read);
        System.arraycopy(buffer, 0, joined, tail.length, read);
        tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - TAIL_BYTES), joined.length);
    }
}
