package dev.lockstep.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class CleanArchiveTest extends IntakeFixture {
    @Test
    void holdsWhatTheExerciseAsksForAndNothingElse() throws IOException {
        Path handedIn = zip(
                "kim-3f2a/src/main/java/" + PATH,
                TEXT,
                "kim-3f2a/.github/workflows/grade.yml",
                "on: push",
                "kim-3f2a/exercise.json",
                "{}",
                "kim-3f2a/lockstep",
                "exit 0");

        Path clean = written(handedIn);

        try (ZipFile zip = new ZipFile(clean.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("src/main/java/" + PATH);
        }
    }

    @Test
    void isTakenInAsWhatItWasMadeFrom() throws IOException {
        Submission original = accepted(zip("x/" + PATH, TEXT));

        Submission again = accepted(written(zip("x/" + PATH, TEXT)));

        assertThat(again.files()).isEqualTo(original.files());
    }

    @Test
    void hasTheSameBytesForTheSameFilesAndLeavesNoDraft() throws IOException {
        byte[] first = Files.readAllBytes(written(zip("x/" + PATH, TEXT)));
        byte[] second = Files.readAllBytes(written(folder("deep/er/" + PATH, TEXT)));

        assertThat(second).isEqualTo(first);
        try (var files = Files.list(temp.resolve("clean"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString).toList())
                    .isEqualTo(List.of("submission.zip"));
        }
    }

    private Path written(Path handedIn) throws IOException {
        Path clean = temp.resolve("clean/submission.zip");
        CleanArchive.write(accepted(handedIn), clean);
        return clean;
    }

    private Submission accepted(Path handedIn) {
        return ((Received.Accepted) receive(handedIn)).submission();
    }
}
