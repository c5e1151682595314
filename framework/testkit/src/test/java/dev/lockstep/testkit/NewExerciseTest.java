package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.author.NewExercise;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.verify.ContractVerifier;
import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Test
    void namesAHandoutThatIsAboutSomethingElse() throws IOException {
        replace("HANDOUT.md", "TicketMachine", "RingBuffer");

        assertThat(verify(ContractLevel.COURSE))
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("HANDOUT.md: does not name 'TicketMachine'"));
    }

    /** So the contract may leave out what public tests say of a mutant. */
    @Test
    void testsThatCountForNothingChangeNoPoint() {
        Exercise exercise = exercise();
        try (GradingPipeline pipeline = GradingPipeline.open(Build.installation())) {
            Report whole = pipeline.grade(exercise, mutant(exercise));
            Report counted = pipeline.gradeCriteria(exercise, mutant(exercise));

            assertThat(counted.points().lost()).isPositive();
            assertThat(earned(counted)).isEqualTo(earned(whole));
            assertThat(whole.execution().outcomes())
                    .hasSizeGreaterThan(counted.execution().outcomes().size());
            assertThat(counted.execution().outcomes())
                    .allSatisfy(outcome -> assertThat(outcome.test().criteria()).isNotEmpty());
        }
    }

    private static Map<String, Boolean> earned(Report report) {
        return report.grade().criteria().stream()
                .collect(Collectors.toMap(grade -> grade.criterion().id(), CriterionGrade::isEarned));
    }

    private Submission mutant(Exercise exercise) {
        Path mutants = folder.resolve("solutions/mutants");
        return ((Received.Accepted) Intake.receive(mutants.resolve("starts-at-zero"), exercise)).submission();
    }

    private Exercise exercise() {
        return ExerciseCatalog.load(List.of(root)).find("ring-buffer").orElseThrow();
    }

    private List<Finding> verify(ContractLevel level) {
        return ContractVerifier.brief(Build.installation()).verify(exercise(), level, (clause, findings) -> {});
    }

    private void replace(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
