package dev.lockstep.core.intake;

import static dev.lockstep.core.intake.ReceivedAssert.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files beside the right one that some tool would obey, and files that are not what their name says. */
class IntakeContentTest extends IntakeFixture {
    private static final String[] OBEYED_BY_SOME_TOOL = {
        "-J-Dx=y.java",
        "@arguments.java",
        "META-INF/services/javax.annotation.processing.Processor",
        "META-INF/services/org.junit.jupiter.api.extension.Extension",
        "junit-platform.properties",
        "module-info.java",
        "mvnw",
        "oslab/tlb/package-info.java",
        "org/junit/jupiter/api/Assertions.java",
        "pom.xml",
        "src/hidden/java/oslab/tlb/TlbHiddenTest.java"
    };

    @Test
    void takesNothingThatSomeToolWouldObey() throws IOException {
        String[] entries = new String[2 * OBEYED_BY_SOME_TOOL.length + 4];
        for (int i = 0; i < OBEYED_BY_SOME_TOOL.length; i++) {
            entries[2 * i] = OBEYED_BY_SOME_TOOL[i];
            entries[2 * i + 1] = "anything";
        }
        entries[entries.length - 4] = ".mvn/extensions.xml";
        entries[entries.length - 3] = "anything";
        entries[entries.length - 2] = "oslab/tlb/Tlb.java";
        entries[entries.length - 1] = TEXT;

        assertThat(receive(zip(entries)))
                .holdsExactly(PATH, TEXT)
                .ignores(".mvn/", "a hidden folder")
                .ignores("pom.xml", "not a file that the exercise asks for")
                .ignores("@arguments.java", "not a file that the exercise asks for");
        assertThat(receive(folder(entries))).holdsExactly(PATH, TEXT);
    }

    @Test
    void tellsFilesApartWhoseNamesDifferInCaseAlone() throws IOException {
        assertThat(receive(zip("oslab/tlb/Tlb.java", TEXT, "oslab/tlb/TLB.java", "other", "OSLAB/TLB/Tlb.java", TEXT)))
                .holdsExactly(PATH, TEXT)
                .ignores("oslab/tlb/TLB.java", "not a file that the exercise asks for");
    }

    @Test
    void takesNothingThroughALinkThatThePathOfAnotherEntryGoesThrough() throws IOException {
        Path file = temp.resolve("alice.zip");
        try (Zips zip = Zips.open(file)) {
            zip.addLink("src", "/etc");
            zip.add("src/Tlb.java", TEXT.getBytes());
        }

        assertThat(receive(file))
                .holdsExactly(PATH, TEXT)
                .ignores("src", "is a symbolic link; hand in the file itself");
    }

    @Test
    void opensNoArchiveThroughALink() throws IOException {
        Path elsewhere = Zips.of(temp.resolve("other-student.zip"), "Tlb.java", TEXT);
        Files.createSymbolicLink(folder().resolve("mine.zip"), elsewhere);

        assertThat(receive(folder())).isRejectedSaying("'mine.zip' (is a symbolic link");
    }

    @Test
    void doesNotWaitForAPipe() throws IOException, InterruptedException {
        Path pipe = folder().resolve("Tlb.java");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

        assertThat(receive(folder())).isRejectedSaying("'Tlb.java' is not a plain file");
        assertThat(receive(pipe)).isRejectedSaying("is neither a folder nor a file");
    }

    @Test
    void readsNoMoreThanAMebibyteOfASourceInAFolder() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder().resolve("Tlb.java").toFile(), "rw")) {
            file.setLength(50L << 30);
        }

        assertThat(receive(folder())).isRejectedSaying("'Tlb.java' is larger than 1 MiB");
        assertThat(receive(folder().resolve("Tlb.java"))).isRejectedSaying("'Tlb.java' is larger than 1 MiB");
    }

    @ParameterizedTest
    @CsvSource({"81 8D 8F", "FF FE 00 D8", "FE FF D8 00 00 41", "EF BB BF C3 28", "63 00 6C"})
    void rejectsBytesThatAreTextInNoEncoding(String hex) throws IOException {
        String[] parts = hex.split(" ");
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        Files.write(folder().resolve("Tlb.java"), bytes);

        assertThat(receive(folder())).isRejectedSaying("'Tlb.java' is not text", "save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..zip", "...zip", ".....zip", ".zip"})
    void namesNoSubmissionAfterAFolderAbove(String name) throws IOException {
        assertThat(receive(Zips.of(temp.resolve(name), "Tlb.java", TEXT))).isCalled("submission");
    }
}
