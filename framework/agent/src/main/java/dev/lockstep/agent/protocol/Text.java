package dev.lockstep.agent.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Strings on the wire: a length in bytes, then UTF-8; bounded on both sides. */
final class Text {
    /** The longest string that is ever sent, in characters; longer ones are cut. */
    static final int MAX_CHARS = 8_192;

    /** The longest trace, picture, question or answer that is sent, in characters; a longer one is left out, for half of one cannot be read. */
    static final int MAX_LONG_CHARS = 1 << 20;

    private static final int MAX_BYTES = 4 * MAX_CHARS;

    private Text() {}

    static void write(String text, DataOutputStream out) throws IOException {
        writeAll(text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS - 1) + "…", out);
    }

    static void writeLong(String text, DataOutputStream out) throws IOException {
        writeAll(text.length() <= MAX_LONG_CHARS ? text : "", out);
    }

    static String read(DataInputStream in) throws IOException {
        return read(in, MAX_BYTES);
    }

    static String readLong(DataInputStream in) throws IOException {
        return read(in, 4 * MAX_LONG_CHARS);
    }

    private static void writeAll(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in, int maxBytes) throws IOException {
        byte[] bytes = new byte[checkedLength(in.readInt(), maxBytes)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static int checkedLength(int length, int max) throws IOException {
        if (length < 0 || length > max) {
            throw new ProtocolException("a length of " + length + " where at most " + max + " is allowed");
        }
        return length;
    }
}
