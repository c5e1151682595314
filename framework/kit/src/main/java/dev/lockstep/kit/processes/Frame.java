package dev.lockstep.kit.processes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What travels between a parent and its child JVM: its length, its kind, and its content. */
record Frame(Kind kind, byte[] content) {
    /** Kinds of frames, by the side that sends them. */
    enum Kind {
        /** Parent: a serialised call. */
        CALL,
        /** Parent: a class file; empty if there is none. */
        CLASS,
        /** Parent: everybody has come to a meeting. */
        MET,
        /** Parent: no call will follow. */
        END,
        /** Child: the serialised result of a call. */
        RETURNED,
        /** Child: the serialised exception of a call. */
        THREW,
        /** Child: the name of a class that it lacks. */
        LACKS,
        /** Child: somebody has come to a meeting. */
        ARRIVED,
        /** Child: the last frame, with the processor time of its calls in nanoseconds. */
        LAST
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int LONGEST = 64 << 20;
    private static final byte[] NOTHING = {};

    static Frame of(Kind kind) {
        return new Frame(kind, NOTHING);
    }

    static Frame of(Kind kind, String text) {
        return new Frame(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    static Frame of(Kind kind, long number) {
        return new Frame(kind, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    long number() {
        return ByteBuffer.wrap(content).getLong();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.writeByte(kind.ordinal());
        out.write(content);
        out.flush();
    }

    /** @throws java.io.EOFException if the other side is gone */
    static Frame read(DataInputStream in) throws IOException {
        int length = in.readInt();
        int kind = in.readUnsignedByte();
        if (length < 0 || length > LONGEST || kind >= KINDS.length) {
            throw new IOException("a frame of kind " + kind + " with " + length + " bytes cannot be");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return new Frame(KINDS[kind], content);
    }
}
