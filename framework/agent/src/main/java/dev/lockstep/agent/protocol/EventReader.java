package dev.lockstep.agent.protocol;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link EventWriter} wrote, and believes nothing: nonce, order and lengths are checked. */
public final class EventReader {
    private static final int MAX_ELEMENTS = 64;

    private final DataInputStream in;
    private final long nonce;
    private int sequence;

    /** Reads from {@code in} and accepts events under {@code nonce} only. */
    public EventReader(DataInputStream in, long nonce) {
        this.in = in;
        this.nonce = nonce;
    }

    /**
     * Reads the next event.
     *
     * @throws java.io.EOFException if the worker ended
     * @throws ProtocolException if what came is not the next event of this worker
     */
    public Event read() throws IOException {
        if (in.readLong() != nonce) {
            throw new ProtocolException("an event that the agent did not send");
        }
        int number = in.readInt();
        if (number != sequence) {
            throw new ProtocolException("event " + number + " where event " + sequence + " was due");
        }
        sequence++;
        int kind = in.readByte();
        return switch (kind) {
            case EventWriter.BEGAN -> new Event.Began();
            case EventWriter.STARTED -> new Event.Started(in.readInt());
            case EventWriter.FINISHED -> readFinished();
            case EventWriter.TIMED_OUT -> new Event.TimedOut(in.readInt(), readPositions());
            case EventWriter.ANSWERED -> new Event.Answered(in.readInt(), Text.readLong(in));
            case EventWriter.MEASURED -> new Event.Measured(in.readInt(), Text.read(in), Text.read(in));
            case EventWriter.ENDED -> new Event.Ended();
            default -> throw new ProtocolException("an event of the unknown kind " + kind);
        };
    }

    private Event readFinished() throws IOException {
        int test = in.readInt();
        int result = Text.checkedLength(in.readByte(), Event.Result.values().length - 1);
        String reason = Text.read(in);
        String explored = Text.read(in);
        Thrown thrown = in.readBoolean() ? readThrown() : null;
        return new Event.Finished(test, Event.Result.values()[result], reason, explored, thrown);
    }

    private Thrown readThrown() throws IOException {
        return new Thrown(
                Text.read(in),
                Text.read(in),
                in.readBoolean(),
                readNullable(),
                readNullable(),
                Text.readLong(in),
                Text.readLong(in),
                readCodePoints());
    }

    private List<CodePoint> readCodePoints() throws IOException {
        int count = Text.checkedLength(in.readInt(), MAX_ELEMENTS);
        List<CodePoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(readCodePoint());
        }
        return points;
    }

    private List<Position> readPositions() throws IOException {
        int count = Text.checkedLength(in.readInt(), MAX_ELEMENTS);
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            positions.add(new Position(Text.read(in), Text.read(in), readCodePoint()));
        }
        return positions;
    }

    private CodePoint readCodePoint() throws IOException {
        return new CodePoint(Text.read(in), Text.read(in), Text.read(in), in.readInt());
    }

    private @Nullable String readNullable() throws IOException {
        return in.readBoolean() ? Text.read(in) : null;
    }
}
