package dev.lockstep.core.intake;

import static dev.lockstep.core.intake.ReceivedAssert.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts that students hand in. */
class IntakeLayoutTest extends IntakeFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tlb.java",
                "tlb/Tlb.java",
                "oslab/tlb/Tlb.java",
                "src/main/java/oslab/tlb/Tlb.java",
                "my solution/final (2)/src/main/java/oslab/tlb/Tlb.java",
                "./Tlb.java",
            })
    void findsTheFileInEveryUsualLayout(String path) throws IOException {
        assertThat(receive(folder(path, TEXT))).isCalled("alice").holdsExactly(PATH, TEXT);
        assertThat(receive(zip(path, TEXT))).isCalled("alice").holdsExactly(PATH, TEXT);
    }

    @Test
    void acceptsTheSourceFileByItself() throws IOException {
        assertThat(receive(folder("Tlb.java", TEXT).resolve("Tlb.java")))
                .isCalled("Tlb")
                .holdsExactly(PATH, TEXT);
    }

    @Test
    void takesOneFileOutOfAWholeProjectAndSaysWhyTheRestIsIgnored() throws IOException {
        String[] project = {
            "tlb/pom.xml", "<project/>",
            "tlb/src/main/java/oslab/tlb/Tlb.java", TEXT,
            "tlb/src/main/java/oslab/tlb/Frame.java", "class Frame {}",
            "tlb/src/test/java/oslab/tlb/Tlb.java", "a test",
            "tlb/target/classes/Tlb.java", "old",
            "tlb/target/classes/Tlb.class", "old",
            "tlb/.git/objects/Tlb.java", "older",
            "tlb/.DS_Store", "rubbish",
            "__MACOSX/tlb/._Tlb.java", "rubbish",
        };

        for (Path handedIn : new Path[] {folder(project), zip(project)}) {
            assertThat(receive(handedIn))
                    .holdsExactly(PATH, TEXT)
                    .ignores("tlb/pom.xml", "not a file that the exercise asks for")
                    .ignores("tlb/target/", "build output")
                    .ignores("tlb/src/test/", "tests of your own are not graded")
                    .ignoresExactly(
                            "__MACOSX/",
                            "tlb/.DS_Store",
                            "tlb/.git/",
                            "tlb/pom.xml",
                            "tlb/src/main/java/oslab/tlb/Frame.java",
                            "tlb/src/test/",
                            "tlb/target/");
        }
    }

    @Test
    void readsWindowsSeparators() throws IOException {
        Path zip = zip("tlb\\src\\", "", "tlb\\src\\main\\java\\oslab\\tlb\\Tlb.java", TEXT);

        Assertions.assertThat(zip).content(ISO_8859_1).contains("tlb\\src\\main");
        assertThat(receive(zip)).holdsExactly(PATH, TEXT).ignoresExactly();
    }

    @Test
    void readsNamesThatAreNotAscii() throws IOException {
        assertThat(receive(zip("Übung – größer/Tlb.java", TEXT, "Übung – größer/lies.txt", "x")))
                .holdsExactly(PATH, TEXT)
                .ignoresExactly("Übung – größer/lies.txt");
    }

    @Test
    void readsAnArchiveWhateverItIsCalled() throws IOException {
        Path file = Zips.of(temp.resolve("alice.upload"), "Tlb.java", TEXT);

        assertThat(receive(file)).isCalled("alice.upload").holdsExactly(PATH, TEXT);
    }

    @Test
    void opensTheOnlyZipOfAFolder() throws IOException {
        Path folder = folder("onlinetext.html", "<p>Here it is</p>");
        Zips.of(folder.resolve("handin.zip"), "Tlb.java", TEXT);

        assertThat(receive(folder)).isCalled("alice").holdsExactly(PATH, TEXT);
    }

    @Test
    void takesCopiesOfOneTextForOneFile() throws IOException {
        assertThat(receive(folder("Tlb.java", TEXT, "src/main/java/oslab/tlb/Tlb.java", TEXT.replace("\n", "\r\n"))))
                .holdsExactly(PATH, TEXT)
                .ignores("src/main/java/oslab/tlb/Tlb.java", "a copy of a file that is graded");
    }

    @Test
    void leavesOutAFileOfTheSameNameFromAnotherPackage() throws IOException {
        assertThat(receive(folder("a/Tlb.java", "package other;", "b/Tlb.java", TEXT)))
                .holdsExactly(PATH, TEXT);
    }

    @Test
    void takesAFileInItsPlaceWhateverItSaysInside() throws IOException {
        assertThat(receive(folder(PATH, "oops"))).holdsExactly(PATH, "oops");
    }

    @Test
    void leavesFilesThatWereNotHandedInToTheStub() throws IOException {
        Received received = Intake.receive(folder("Tlb.java", TEXT), exercise("oslab/tlb/Lru.java", PATH));

        assertThat(received).holdsExactly(PATH, TEXT);
    }

    @Test
    void tellsFilesOfOneNameApartByTheirPackages() throws IOException {
        Received received = Intake.receive(
                folder("1/Node.java", "package b;", "2/Node.java", "package a;"),
                exercise("a/Node.java", "b/Node.java"));

        assertThat(received).holdsExactly("a/Node.java", "package a;", "b/Node.java", "package b;");
    }

    @Test
    void namesTheFolderThatADotStandsFor() throws IOException {
        assertThat(receive(folder("Tlb.java", TEXT).resolve("."))).isCalled("alice");
    }

    @Test
    void listsFiftyIgnoredFilesAndCountsTheRest() throws IOException {
        Path folder = folder("Tlb.java", TEXT);
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve("note" + i), "");
        }

        assertThat(receive(folder)).ignores("and 10 more", "only the first 50 are listed");
    }
}
