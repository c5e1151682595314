package dev.lockstep.testkit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every name, display name, message, argument and constant of the hidden tests of the attacked exercises holds a canary.
 *
 * <p>Submissions copy what they are given into everything that a report could show, and break off in every way; no file of
 * the student's folder may hold the canary. They do no more than that, so they run with the everyday tests.
 */
class CanaryTest {
    private static final String CANARY = "canary";

    private static GradingPipeline pipeline;

    @TempDir
    Path out;

    @BeforeAll
    static void open() {
        pipeline = GradingPipeline.open(Build.installation());
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @TestFactory
    Stream<DynamicTest> noFileOfTheStudentHoldsWhatASubmissionCopied() throws IOException {
        return Attack.in(Ground.resources("suite")).stream()
                .filter(attack -> attack.id().startsWith("covert/"))
                .map(attack -> DynamicTest.dynamicTest(
                        attack.id(),
                        () -> check(attack.exercise(), attack.folder().resolve("submission"))));
    }

    @Test
    void noFileOfTheStudentHoldsItWhereNothingFails() throws IOException {
        check("vault", Ground.right());
        check("guarded-vault", Ground.right());
    }

    @Test
    void noFileOfTheStudentHoldsItWhereNothingIsDone() throws IOException {
        check("vault", Ground.resources("exercises/vault/src/main/java"));
        check("guarded-vault", Ground.resources("exercises/vault/src/main/java"));
    }

    private void check(String exerciseId, Path handedIn) throws IOException {
        Exercise exercise = ExerciseCatalog.load(List.of(Ground.resources("exercises")))
                .find(exerciseId)
                .orElseThrow();
        Received.Accepted accepted = (Received.Accepted) Intake.receive(handedIn, exercise);
        Report report = pipeline.grade(exercise, accepted.submission());
        Path folder = Files.createTempDirectory(out, "out");
        ReportFolder.write(report, folder);

        for (String file : List.of("report.json", "report.html")) {
            assertThat(read(folder.resolve("instructor").resolve(file)))
                    .as("what the instructor gets")
                    .contains(CANARY);
            assertThat(read(folder.resolve("student").resolve(file)))
                    .as("what the student gets")
                    .doesNotContain(CANARY);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).toLowerCase(Locale.ROOT);
    }
}
