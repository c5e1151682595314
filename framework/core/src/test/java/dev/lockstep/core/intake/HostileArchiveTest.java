package dev.lockstep.core.intake;

import static dev.lockstep.core.intake.ReceivedAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives whose fields contradict each other or the data. */
class HostileArchiveTest extends IntakeFixture {
    private static final byte[] SOURCE = TEXT.getBytes(UTF_8);

    private final RawZip zip = new RawZip();

    @Test
    void readsAnArchiveWhoseFieldsAreRight() throws IOException {
        assertThat(receive(written(zip.record(zip.data("Tlb.java", SOURCE))))).holdsExactly(PATH, TEXT);
    }

    /** David Fifield, "A better zip bomb" (2019): many records share the data of one. */
    @Test
    void stopsReadingRecordsThatOverlap() throws IOException {
        RawZip.Claim kernel = zip.data("Tlb.java", new byte[1 << 20]);
        for (int i = 0; i < 9_000; i++) {
            zip.record(kernel.called(i + "/Tlb.java"));
        }

        assertThat(receive(written(zip))).isRejectedSaying("holds more than 16 MiB of files with the names");
    }

    @Test
    void takesTheSameTextOfOverlappingRecordsOnce() throws IOException {
        RawZip.Claim claim = zip.data("Tlb.java", SOURCE);

        assertThat(receive(written(zip.record(claim).record(claim.called("copy/Tlb.java")))))
                .holdsExactly(PATH, TEXT);
    }

    @Test
    void believesNoSizeThatARecordStates() throws IOException {
        RawZip.Claim bomb = zip.data("Tlb.java", new byte[50 << 20]);

        assertThat(receive(written(zip.record(bomb.ofSize(10))))).isRejectedSaying("'Tlb.java' is larger than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100_000, Integer.MAX_VALUE, -2})
    void survivesACompressedSizeThatIsNotTrue(int compressed) throws IOException {
        RawZip.Claim claim = zip.data("Tlb.java", SOURCE);
        Path file = written(zip.record(claim.compressedTo(compressed)));

        Assertions.assertThatCode(() -> receive(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 1_000_000, Integer.MAX_VALUE, -2})
    void rejectsDataThatLieElsewhere(int offset) throws IOException {
        RawZip.Claim claim = zip.data("Tlb.java", SOURCE);

        assertThat(receive(written(zip.record(claim.at(offset))))).isRejectedInPrintableLines();
    }

    @Test
    void takesTheDirectorysWordAndNotThatOfALyingDataDescriptor() throws IOException {
        byte[] lies = "PK\7\bnonsense that should be sizes".getBytes(UTF_8);
        RawZip.Claim claim = zip.data("Tlb.java", SOURCE, 1 << 3, lies);

        assertThat(receive(written(zip.record(claim)))).holdsExactly(PATH, TEXT);
    }

    @Test
    void readsTheLargeForm() throws IOException {
        zip.record(zip.data("Tlb.java", SOURCE));

        assertThat(receive(zip.writeLarge(temp.resolve("alice.zip"), 1))).holdsExactly(PATH, TEXT);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 1L << 40, Long.MAX_VALUE, -1})
    void survivesALargeFormThatStatesAnotherNumberOfEntries(long stated) throws IOException {
        zip.record(zip.data("Tlb.java", SOURCE));
        Path file = zip.writeLarge(temp.resolve("alice.zip"), stated);

        Assertions.assertThatCode(() -> receive(file)).doesNotThrowAnyException();
    }

    @Test
    void readsPastWhatWasAppended() throws IOException {
        Path file = written(zip.record(zip.data("Tlb.java", SOURCE)));
        Files.writeString(file, "\n<html>advertisement</html>", StandardOpenOption.APPEND);

        assertThat(receive(file)).holdsExactly(PATH, TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12, 14, 93, 95, 99})
    void refusesMethodsOfCompressionThatNoStudentsMachineWrites(int method) throws IOException {
        RawZip.Claim claim = zip.data("Tlb.java", SOURCE);

        assertThat(receive(written(zip.record(claim.by(method)))))
                .isRejectedSaying("'Tlb.java' is compressed in an unusual way");
    }

    @Test
    void refusesAHundredThousandFiles() throws IOException {
        RawZip.Claim claim = zip.data("Tlb.java", SOURCE);
        for (int i = 0; i < 100_000; i++) {
            zip.record(claim.called("f" + i));
        }

        assertThat(receive(written(zip))).isRejectedSaying("holds more than 10000 files");
    }

    private Path written(RawZip hostile) throws IOException {
        return hostile.write(temp.resolve("alice.zip"));
    }
}
