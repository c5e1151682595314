package dev.lockstep.core.intake;

import static dev.lockstep.core.intake.ReceivedAssert.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What students hand in by mistake, and what they are told. */
class IntakeRejectionTest extends IntakeFixture {
    private static final String EXPECTED = "Expected: 'Tlb.java', by itself or at 'src/main/java/oslab/tlb/Tlb.java'";

    @Test
    void saysWhatWasExpectedOfAnEmptyFolderOrZip() throws IOException {
        assertThat(receive(folder())).isRejectedSaying("alice' is empty", EXPECTED);
        assertThat(receive(zip())).isRejectedSaying("alice.zip' is empty", EXPECTED);
    }

    @Test
    void saysThatThePathIsWrong() {
        assertThat(receive(temp.resolve("nowhere"))).isRejectedSaying("nowhere' cannot be found", EXPECTED);
    }

    @Test
    void saysThatAFolderCannotBeRead() throws IOException {
        Path folder = folder("Tlb.java", TEXT);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder), "root reads everything");

        Received received = receive(folder);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(received).isRejectedSaying("alice' cannot be read: permission denied");
    }

    @Test
    void namesUpToFiveFilesThatWereFoundInstead() throws IOException {
        assertThat(receive(folder("a", "", "b", "", "c", "", "d", "", "e", "", "f", "")))
                .isRejectedSaying(EXPECTED, "Found instead: 'a', 'b', 'c', 'd', 'e' and 1 more");
    }

    @Test
    void saysWhyAFolderWasNotLookedInto() throws IOException {
        assertThat(receive(folder("target/Tlb.java", TEXT)))
                .isRejectedSaying("Found instead: 'target/' (build output)");
    }

    @ParameterizedTest
    @CsvSource({
        "TLB.java, differs in upper and lower case; rename it to 'Tlb.java'",
        "Tlb.java.txt, must be called 'Tlb.java'",
        "Tlb.txt, must be called 'Tlb.java'",
        "Tlb (1).java, must be called 'Tlb.java'",
        "tlb-2.java, must be called 'Tlb.java'",
        "Tlb.class, is the compiled class; hand in the source 'Tlb.java'",
    })
    void recognisesANameThatIsNearlyRight(String name, String remedy) throws IOException {
        assertThat(receive(folder(name, TEXT))).isRejectedSaying("'" + name + "' " + remedy);
        assertThat(receive(folder(name, TEXT).resolve(name))).isRejectedSaying("'" + name + "' " + remedy);
    }

    @Test
    void doesNotGradeTheStubWhenANearlyRightNameShowsThatAFileWasMeant() throws IOException {
        Received received =
                Intake.receive(folder("Tlb.java", TEXT, "lru.java", "x"), exercise("oslab/tlb/Lru.java", PATH));

        assertThat(received).isRejectedSaying("'lru.java' differs in upper and lower case");
    }

    @Test
    void takesATestOfTheFileForNoNearMiss() throws IOException {
        assertThat(receive(folder("TlbTest.java", TEXT))).isRejectedSaying("Found instead: 'TlbTest.java'");
    }

    @Test
    void namesBothOfTwoFilesThatCouldBeMeant() throws IOException {
        assertThat(receive(folder("Tlb.java", TEXT, "old/Tlb.java", TEXT + "// older")))
                .isRejectedSaying("'Tlb.java' and 'old/Tlb.java' differ", "remove the one that is not to be graded");
    }

    @Test
    void namesBothOfTwoEntriesWithOneName() throws IOException {
        assertThat(receive(zip("Tlb.java", TEXT, "Tlb.java", TEXT + "// twice")))
                .isRejectedSaying("'Tlb.java' and 'Tlb.java' differ");
    }

    @Test
    void saysWhichPackageAFileShouldName() throws IOException {
        assertThat(receive(folder("Tlb.java", "package tlb;\nclass Tlb {}")))
                .isRejectedSaying("'Tlb.java' says 'package tlb;', but the exercise asks for 'package oslab.tlb;'");
        assertThat(receive(folder("Tlb.java", "class Tlb {}"))).isRejectedSaying("'Tlb.java' has no package line");
    }

    @ParameterizedTest
    @CsvSource({
        "Rar!\u001a\u0007, a RAR archive",
        "7z\u00bc\u00af\u0027\u001c, a 7z archive",
        "'\u001f\u008b\b', a gzip archive (tar.gz)",
        "<!DOCTYPE html><html>, an HTML page",
        "%PDF-1.7, a PDF document",
        "'MZ\u0001\u0002', '''MZ\\u0001\\u0002'''",
    })
    void saysWhatAFileIsThatIsNoZip(String start, String kind) throws IOException {
        Path file = Files.write(temp.resolve("alice.zip"), start.getBytes(ISO_8859_1));

        assertThat(receive(file)).isRejectedSaying("alice.zip' is not a zip: it starts like " + kind, EXPECTED);
    }

    @Test
    void saysThatAnEmptyFileIsNoZip() throws IOException {
        assertThat(receive(Files.createFile(temp.resolve("alice.zip")))).isRejectedSaying("it has no bytes at all");
    }

    @Test
    void saysThatAnArchiveInsideWasNotOpened() throws IOException {
        byte[] inner = Files.readAllBytes(zip("Tlb.java", TEXT));
        Path outer = temp.resolve("outer.zip");
        try (Zips zips = Zips.open(outer)) {
            zips.add("alice.zip", inner);
        }

        assertThat(receive(outer)).isRejectedSaying("Found instead: 'alice.zip'", "archive inside was not opened");
    }

    @Test
    void rejectsWhatIsNotText() throws IOException {
        assertThat(receive(folder("Tlb.java", "class\0Tlb"))).isRejectedSaying("'Tlb.java' is not text");
    }
}
