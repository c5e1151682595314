package dev.lockstep.agent.protocol;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader believes nothing: student code may have found the descriptor. */
class EventReaderTest {
    private static final CodePoint POINT = new CodePoint("oslab.Tlb", "lookup", "Tlb.java", 31);

    @Test
    void refusesAnotherNonce() throws IOException {
        byte[] sent = new Wire().write(new Event.Began()).bytes();
        EventReader reader = new EventReader(new DataInputStream(new ByteArrayInputStream(sent)), Wire.NONCE + 1);

        refuses(reader, "did not send");
    }

    @Test
    void refusesAnEventThatIsRepeated() throws IOException {
        byte[] began = new Wire().write(new Event.Began()).bytes();
        byte[] twice = Arrays.copyOf(began, 2 * began.length);
        System.arraycopy(began, 0, twice, began.length, began.length);
        EventReader reader = Wire.readerOf(twice);
        reader.read();

        refuses(reader, "event 0 where event 1 was due");
    }

    @Test
    void refusesAnEventWhenOneBeforeItIsMissing() throws IOException {
        byte[] sent = new Wire().write(new Event.Began(), new Event.Ended()).bytes();
        byte[] second = Arrays.copyOfRange(sent, sent.length / 2, sent.length);

        refuses(Wire.readerOf(second), "event 1 where event 0 was due");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 127, -1})
    void refusesAnUnknownKind(int kind) throws IOException {
        refuses(new Wire().begin(kind).reader(), "unknown kind " + (byte) kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 127, -128})
    void refusesAnUnknownResult(int result) throws IOException {
        Wire wire = new Wire().begin(EventWriter.FINISHED);
        wire.raw.writeInt(0);
        wire.raw.writeByte(result);

        refuses(wire.reader(), "a length of " + result);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 4 * Text.MAX_CHARS + 1, Integer.MAX_VALUE})
    void refusesTheLengthOfAStringBeforeItMakesRoomForIt(int length) throws IOException {
        Wire wire = new Wire().begin(EventWriter.FINISHED);
        wire.raw.writeInt(0);
        wire.raw.writeByte(0);
        wire.raw.writeInt(length);

        refuses(wire.reader(), "a length of " + length);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 75, Integer.MAX_VALUE})
    void refusesTheNumberOfThreadsBeforeItReadsThem(int count) throws IOException {
        Wire wire = new Wire().begin(EventWriter.TIMED_OUT);
        wire.raw.writeInt(0);
        wire.raw.writeInt(count);

        refuses(wire.reader(), "a length of " + count);
    }

    @Test
    void refusesTooManyFrames() throws IOException {
        Thrown deep = new Thrown("E", "", false, null, null, Collections.nCopies(65, POINT));

        refuses(
                new Wire()
                        .write(new Event.Finished(0, Event.Result.FAILED, "", deep))
                        .reader(),
                "a length of 65");
    }

    @Test
    void saysThatTheWorkerEndedWhereverTheInputBreaksOff() throws IOException {
        Thrown thrown = new Thrown("E", "m", true, "1", "2", List.of(POINT));
        byte[] whole = new Wire()
                .write(new Event.Finished(0, Event.Result.FAILED, "", thrown))
                .bytes();

        for (int length = 0; length < whole.length; length++) {
            EventReader reader = Wire.readerOf(Arrays.copyOf(whole, length));
            assertThatExceptionOfType(EOFException.class).isThrownBy(reader::read);
        }
    }

    private static void refuses(EventReader reader, String saying) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(reader::read)
                .withMessageContaining(saying);
    }
}
