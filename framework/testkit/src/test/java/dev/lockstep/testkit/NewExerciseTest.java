package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.author.NewExercise;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.verify.ContractVerifier;
import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lockstep new} writes passes the whole contract, and what an author then breaks is found where it is. */
class NewExerciseTest {
    private static final String GRADED = "oslab/ringbuffer/TicketMachine.java";

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void aNewExercise() {
        NewExercise.write(new ExerciseId("ring-buffer"), root);
        folder = root.resolve("ring-buffer");
    }

    @Test
    void passesAsItIs() {
        assertThat(verify(ContractLevel.PUBLISHED)).isEmpty();
    }

    @Test
    void aDraftNeedsNoSolutions() throws IOException {
        FileUtils.deleteDirectory(folder.resolve("solutions").toFile());

        assertThat(verify(ContractLevel.DRAFT)).isEmpty();
        assertThat(verify(ContractLevel.COURSE))
                .anySatisfy(finding -> assertThat(finding.message()).contains("no reference solution"));
    }

    @Test
    void namesFileAndLineOfTheTestThatTheReferenceFails() throws IOException {
        replace("solutions/reference/" + GRADED, "return last - sold;", "return last;");

        assertThat(verify(ContractLevel.COURSE))
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("OneThreadHiddenTest.java:") && text.contains("is not passed by"));
    }

    @Test
    void namesFileAndLineOfATagThatNobodyKnows() throws IOException {
        replace("src/hidden/java/oslab/ringbuffer/ManyThreadsHiddenTest.java", "criterion:no", "criterion:mo");

        assertThat(verify(ContractLevel.DRAFT))
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("ManyThreadsHiddenTest.java:") && text.contains("'criterion:mo-"))
                .anyMatch(text -> text.contains("exercise.json:") && text.contains("'no-ticket-twice' is worth 25"));
    }

    private List<Finding> verify(ContractLevel level) {
        Exercise exercise =
                ExerciseCatalog.load(List.of(root)).find("ring-buffer").orElseThrow();
        return ContractVerifier.brief(Build.installation()).verify(exercise, level, (clause, findings) -> {});
    }

    private void replace(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
