package dev.lockstep.core.intake;

import static dev.lockstep.core.intake.ReceivedAssert.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody hands in who means harm. */
class IntakeTrustTest extends IntakeFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {"../Tlb.java", "a/../../Tlb.java", "/etc/Tlb.java", "\\Tlb.java", "..\\Tlb.java", "C:\\Tlb.java"
            })
    void refusesAnEntryThatPointsOutOfTheArchive(String name) throws IOException {
        assertThat(receive(zip("Tlb.java", TEXT, name, TEXT)))
                .isRejectedSaying("has an entry that points out of the archive");
    }

    @Test
    void followsNoSymbolicLinkInAFolder() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), TEXT);
        Path folder = folder();
        Files.createSymbolicLink(folder.resolve("Tlb.java"), secret);

        assertThat(receive(folder)).isRejectedSaying("'Tlb.java' is a symbolic link");
    }

    @Test
    void followsNoSymbolicLinkToAFolder() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("Tlb.java"), TEXT);
        Path folder = folder();
        Files.createSymbolicLink(folder.resolve("src"), elsewhere);

        assertThat(receive(folder))
                .isRejectedSaying("Found instead: 'src' (is a symbolic link; hand in the file itself)");
    }

    @Test
    void followsNoSymbolicLinkInAZip() throws IOException {
        Path file = temp.resolve("alice.zip");
        try (Zips zip = Zips.open(file)) {
            zip.addLink("Tlb.java", "/etc/passwd");
        }

        assertThat(receive(file)).isRejectedSaying("'Tlb.java' is a symbolic link");
    }

    @Test
    void stopsReadingASourceThatUnpacksToMoreThanAMebibyte() throws IOException {
        Path file = temp.resolve("alice.zip");
        try (Zips zip = Zips.open(file)) {
            zip.add("Tlb.java", new byte[50 << 20]);
        }

        assertThat(receive(file)).isRejectedSaying("'Tlb.java' is larger than 1 MiB");
    }

    @Test
    void neverUnpacksWhatNobodyAskedFor() throws IOException {
        Path file = temp.resolve("alice.zip");
        try (Zips zip = Zips.open(file)) {
            zip.add("bomb.bin", new byte[50 << 20]);
            zip.add("Tlb.java", TEXT.getBytes());
        }

        assertThat(receive(file)).holdsExactly(PATH, TEXT).ignoresExactly("bomb.bin");
    }

    @Test
    void stopsAfterSixteenMebibytesInAll() throws IOException {
        Path file = temp.resolve("alice.zip");
        try (Zips zip = Zips.open(file)) {
            for (int i = 0; i < 17; i++) {
                zip.add(i + "/Tlb.java", new byte[1 << 20]);
            }
        }

        assertThat(receive(file)).isRejectedSaying("holds more than 16 MiB of files with the names");
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        String[] entries = new String[2 * (Caps.FILES + 1)];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "f" + i;
            entries[i + 1] = "";
        }

        assertThat(receive(zip(entries))).isRejectedSaying("holds more than 10000 files");
        assertThat(receive(folder(entries))).isRejectedSaying("holds more than 10000 files");
    }

    @Test
    void refusesFoldersThatAreNestedTooDeep() throws IOException {
        String deep = "d/".repeat(40) + "Tlb.java";

        assertThat(receive(folder(deep, TEXT))).isRejectedSaying("more than 30 deep");
        assertThat(receive(zip(deep, TEXT))).isRejectedSaying("more than 30 deep");
    }

    @Test
    void refusesAnArchiveThatIsTooLarge() throws IOException {
        Path file = zip("Tlb.java", TEXT);
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(Caps.ARCHIVE_BYTES + 1);
        }

        assertThat(receive(file)).isRejectedSaying("is larger than 64 MiB");
    }

    @Test
    void rejectsAZipCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(zip("Tlb.java", TEXT, "notes.txt", "x".repeat(500)));
        Path cut = temp.resolve("cut.zip");
        for (int length = 4; length < whole.length; length++) {
            Files.write(cut, Arrays.copyOf(whole, length));

            assertThat(receive(cut)).isRejectedInPrintableLines();
        }
    }

    @Test
    void neverBreaksOnAZipWithOneWrongByte() throws IOException {
        byte[] whole = Files.readAllBytes(zip("Tlb.java", TEXT));
        Path bad = temp.resolve("bad.zip");
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0xFF;
            Files.write(bad, damaged);

            Assertions.assertThatCode(() -> receive(bad)).doesNotThrowAnyException();
        }
    }

    @Test
    void rejectsASourceThatIsDamagedInsideTheZip() throws IOException {
        Path file = zip("Tlb.java", TEXT);
        byte[] bytes = Files.readAllBytes(file);
        int sum = indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 16;
        bytes[sum] ^= 1;
        Files.write(file, bytes);

        assertThat(receive(file)).isRejectedSaying("'Tlb.java' is damaged inside the zip");
    }

    @Test
    void rejectsAnEncryptedSource() throws IOException {
        Path file = zip("Tlb.java", TEXT);
        byte[] bytes = Files.readAllBytes(file);
        bytes[indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        Files.write(file, bytes);

        assertThat(receive(file)).isRejectedSaying("'Tlb.java' is encrypted; zip it without a password");
    }

    @Test
    void printsHostileNamesOnOneLine() throws IOException {
        String name = "a\n::error::'\u202e\u0000" + "x".repeat(300);

        assertThat(receive(zip(name, TEXT)))
                .isRejectedInPrintableLines()
                .isRejectedSaying("'a\\n::error::\\'\\u202e\\u0000xxx", "…'");
    }

    @Test
    @Timeout(20)
    void readsAHostilePackageLineInReasonableTime() {
        String spaces = "package " + " ".repeat(1 << 20);
        String comments = "/* ".repeat(350_000);

        Assertions.assertThat(PackageLine.in(spaces)).isEmpty();
        Assertions.assertThat(PackageLine.in(comments)).isEmpty();
    }

    private static int indexOf(byte[] bytes, byte[] mark) {
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        throw new AssertionError("no such mark");
    }
}
