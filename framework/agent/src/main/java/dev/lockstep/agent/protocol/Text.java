package dev.lockstep.agent.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Strings on the wire: a length in bytes, then UTF-8; bounded on both sides. */
final class Text {
    /** The longest string that is ever sent, in characters; longer ones are cut. */
    static final int MAX_CHARS = 8_192;

    private static final int MAX_BYTES = 4 * MAX_CHARS;

    private Text() {}

    static void write(String text, DataOutputStream out) throws IOException {
        String bounded = text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS - 1) + "…";
        byte[] bytes = bounded.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[checkedLength(in.readInt(), MAX_BYTES)];
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
