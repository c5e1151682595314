package dev.lockstep.agent.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Bytes between a writer and a reader of events, which a test may also write itself. */
final class Wire {
    static final long NONCE = 0x1122334455667788L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EventWriter writer = new EventWriter(new DataOutputStream(bytes), NONCE);
    final DataOutputStream raw = new DataOutputStream(bytes);

    Wire write(Event... events) throws IOException {
        for (Event event : events) {
            writer.write(event);
        }
        return this;
    }

    /** Begins an event by hand: right nonce, first sequence number, this kind. */
    Wire begin(int kind) throws IOException {
        raw.writeLong(NONCE);
        raw.writeInt(0);
        raw.writeByte(kind);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    EventReader reader() {
        return readerOf(bytes());
    }

    static EventReader readerOf(byte[] bytes) {
        return new EventReader(new DataInputStream(new ByteArrayInputStream(bytes)), NONCE);
    }
}
