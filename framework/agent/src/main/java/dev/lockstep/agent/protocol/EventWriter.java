package dev.lockstep.agent.protocol;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes events, each with the nonce and the next sequence number. Used by one thread. */
public final class EventWriter {
    static final int BEGAN = 1;
    static final int STARTED = 2;
    static final int FINISHED = 3;
    static final int TIMED_OUT = 4;
    static final int ENDED = 5;
    static final int ANSWERED = 6;
    static final int MEASURED = 7;

    private final DataOutputStream out;
    private final long nonce;
    private int sequence;

    /** Writes to {@code out}, every event under {@code nonce}. */
    public EventWriter(DataOutputStream out, long nonce) {
        this.out = out;
        this.nonce = nonce;
    }

    /** Writes {@code event} and flushes. */
    public void write(Event event) throws IOException {
        out.writeLong(nonce);
        out.writeInt(sequence++);
        if (event instanceof Event.Began) {
            out.writeByte(BEGAN);
        } else if (event instanceof Event.Started started) {
            out.writeByte(STARTED);
            out.writeInt(started.test());
        } else if (event instanceof Event.Finished finished) {
            writeFinished(finished);
        } else if (event instanceof Event.Measured measured) {
            out.writeByte(MEASURED);
            out.writeInt(measured.test());
            Text.write(measured.name(), out);
            Text.write(measured.value(), out);
        } else if (event instanceof Event.TimedOut timedOut) {
            writeTimedOut(timedOut);
        } else if (event instanceof Event.Answered answered) {
            out.writeByte(ANSWERED);
            out.writeInt(answered.question());
            Text.writeLong(answered.answer(), out);
        } else {
            out.writeByte(ENDED);
        }
        out.flush();
    }

    private void writeFinished(Event.Finished finished) throws IOException {
        out.writeByte(FINISHED);
        out.writeInt(finished.test());
        out.writeByte(finished.result().ordinal());
        Text.write(finished.reason(), out);
        Text.write(finished.explored(), out);
        Thrown thrown = finished.thrown();
        out.writeBoolean(thrown != null);
        if (thrown != null) {
            writeThrown(thrown);
        }
    }

    private void writeThrown(Thrown thrown) throws IOException {
        Text.write(thrown.type(), out);
        Text.write(thrown.message(), out);
        out.writeBoolean(thrown.assertion());
        writeNullable(thrown.expected());
        writeNullable(thrown.actual());
        Text.writeLong(thrown.trace(), out);
        Text.writeLong(thrown.picture(), out);
        out.writeInt(thrown.frames().size());
        for (CodePoint frame : thrown.frames()) {
            writeCodePoint(frame);
        }
    }

    private void writeTimedOut(Event.TimedOut timedOut) throws IOException {
        out.writeByte(TIMED_OUT);
        out.writeInt(timedOut.test());
        List<Position> threads = timedOut.threads();
        out.writeInt(threads.size());
        for (Position position : threads) {
            Text.write(position.thread(), out);
            Text.write(position.state(), out);
            writeCodePoint(position.at());
        }
    }

    private void writeCodePoint(CodePoint point) throws IOException {
        Text.write(point.type(), out);
        Text.write(point.method(), out);
        Text.write(point.file(), out);
        out.writeInt(point.line());
    }

    private void writeNullable(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            Text.write(text, out);
        }
    }
}
