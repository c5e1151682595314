package dev.lockstep.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFilesTest {
    @TempDir
    Path folder;

    private Path zip;

    @BeforeEach
    void place() {
        zip = folder.resolve("pack.zip");
    }

    @Test
    void readsEveryFileTestsIncluded() throws IOException {
        Zips.of(zip, "tlb/exercise.json", "{}", "tlb/src/test/java/T.java", "class T {}");

        ArchiveFiles.Complete complete = (ArchiveFiles.Complete) ArchiveFiles.read(zip);

        assertThat(complete.files()).containsOnlyKeys("tlb/exercise.json", "tlb/src/test/java/T.java");
        assertThat(complete.files().get("tlb/exercise.json")).isEqualTo("{}".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.txt", "tlb/../../up.txt", "/etc/cron.d/x", "C:/x", "..\\up.txt", "tlb/a\nb"})
    void refusesWhatPointsOutOfIt(String name) throws IOException {
        Zips.of(zip, "tlb/exercise.json", "{}", name, "x");

        refuses("points out of the archive");
    }

    @Test
    void refusesLinks() throws IOException {
        try (Zips zips = Zips.open(zip)) {
            zips.addLink("tlb/src", "/etc");
        }

        refuses("is a link");
    }

    @Test
    void refusesBombs() throws IOException {
        try (Zips zips = Zips.open(zip)) {
            for (int i = 0; i < 5; i++) {
                zips.add("tlb/zeros" + i, new byte[8 << 20]);
            }
        }

        assertThat(Files.size(zip)).isLessThan(100_000);
        refuses("more than 32 MiB");
    }

    @Test
    void refusesTwoFilesWithOnePath() throws IOException {
        Zips.of(zip, "tlb/a", "1", "tlb//a", "2");

        refuses("is in it twice");
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Files.writeString(zip, "<!doctype html>");

        refuses("an HTML page");
    }

    private void refuses(String problem) {
        assertThat(ArchiveFiles.read(zip))
                .isInstanceOfSatisfying(ArchiveFiles.Refused.class, refused -> assertThat(refused.problem())
                        .contains(problem));
    }
}
