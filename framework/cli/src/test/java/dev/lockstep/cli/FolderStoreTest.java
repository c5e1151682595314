package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.batch.FolderStore;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Environment;
import dev.lockstep.model.Execution;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Grade;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Protection;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.RuntimeForm;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.model.Timings;
import dev.lockstep.model.Vetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The results of a course in a folder, as the command line writes them. */
class FolderStoreTest {
    private static final String KEY = "a1".repeat(32);
    private static final SubmissionId ALICE = new SubmissionId("alice");

    @TempDir
    private Path out;

    @Test
    void findsWhatWasGradedUnderTheSameKeyAlone() {
        try (FolderStore store = open()) {
            ResultRow published = publish(store, new Status.Graded(), 7);

            assertThat(store.find(ALICE, KEY)).contains(published);
            assertThat(store.find(ALICE, "b2".repeat(32))).isEmpty();
            assertThat(store.find(new SubmissionId("bob"), KEY)).isEmpty();
        }
    }

    @Test
    void theFirstPublicationCounts() {
        try (FolderStore one = open();
                FolderStore other = open()) {
            publish(one, new Status.Graded(), 7);

            assertThat(publish(other, new Status.Graded(), 8).millis()).isEqualTo(7);
        }
    }

    @Test
    void whatIsNotGradedIsTriedAgain() {
        try (FolderStore store = open()) {
            publish(store, new Status.NotGraded("the disk is full"), 1);

            assertThat(store.find(ALICE, KEY)).isEmpty();
        }
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsSetAside() throws IOException {
        try (FolderStore store = open()) {
            publish(store, new Status.Graded(), 7);
            Path result = onlyResult();
            Files.writeString(result, "not a result at all");

            assertThat(store.find(ALICE, KEY)).isEmpty();
            assertThat(result.resolveSibling(result.getFileName() + ".unreadable"))
                    .hasContent("not a result at all");
            assertThat(publish(store, new Status.Graded(), 8).millis()).isEqualTo(8);
        }
    }

    @Test
    void reportsThatAreMissingOrCutOffAreMadeAgainFromTheJournal() throws IOException {
        Path json = out.resolve("submissions/alice/student/report.json");
        Path page = out.resolve("submissions/alice/instructor/report.html");
        try (FolderStore store = open()) {
            publish(store, new Status.Graded(), 7);
            String first = Files.readString(page);
            Files.delete(json);
            Files.writeString(page, "<html");

            Optional<ResultRow> found = store.find(ALICE, KEY);

            assertThat(found).isPresent();
            assertThat(json).exists();
            assertThat(page).hasContent(first);
        }
    }

    @Test
    void resultsThatDoNotCountYetShowNoReports() {
        try (FolderStore aside = FolderStore.openAside(out, Results.FORMAT)) {
            publish(aside, new Status.Graded(), 7);

            assertThat(aside.find(ALICE, KEY)).isPresent();
            assertThat(out.resolve("submissions")).doesNotExist();
        }
    }

    private FolderStore open() {
        return FolderStore.open(out, Results.FORMAT);
    }

    private static ResultRow publish(FolderStore store, Status status, int millis) {
        return store.publish(KEY, report(status, millis), Origin.of("alice"));
    }

    private Path onlyResult() throws IOException {
        try (Stream<Path> files = Files.walk(out.resolve("results"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static Report report(Status status, int millis) {
        return new Report(
                new ExerciseId("tally"),
                "Tally",
                ALICE,
                Report.Audience.INSTRUCTOR,
                status,
                Grade.NONE,
                List.of(),
                List.of(),
                new Compilation.Failed(List.of()),
                List.of(),
                new Vetting.NotVetted(),
                new Execution.NotStarted(List.of(), "it does not compile"),
                new Environment(
                        "0.1.0",
                        "17",
                        new RuntimeForm.LinkedImage(),
                        new Protection("S3", List.of(), List.of(), ""),
                        Limits.DEFAULT,
                        0),
                new Timings(1, 1, millis, 1, 1, List.of()));
    }
}
