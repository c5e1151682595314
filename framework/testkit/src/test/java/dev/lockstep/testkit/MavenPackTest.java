package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.verify.ContractVerifier;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Vetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise with a pom and a library of its own: built by Maven in the sandbox, offline. */
class MavenPackTest {
    private static final Path PACK = Build.home().resolve("framework/testkit/src/test/resources/packs/palindromes");
    private static final String GRADED = "oslab/palindromes/Palindromes.java";

    private static Exercise exercise;
    private static GradingPipeline pipeline;

    @TempDir
    Path submission;

    @BeforeAll
    static void open() {
        exercise = ExerciseCatalog.load(List.of(PACK)).find("palindromes").orElseThrow();
        pipeline = GradingPipeline.open(Build.installation());
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @Test
    void passesItsContract() {
        assertThat(ContractVerifier.brief(Build.installation())
                        .verify(exercise, ContractLevel.COURSE, (clause, findings) -> {}))
                .isEmpty();
    }

    @Test
    void placesErrorsInTheStudentsFile() throws IOException {
        Report report = grade("package oslab.palindromes;\n\npublic class Palindromes {\n    int x = \"no\";\n}\n");

        assertThat(report.compilation()).isInstanceOf(Compilation.Failed.class);
        assertThat(report.compilation().diagnostics()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo(GRADED);
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.message()).contains("incompatible types");
            assertThat(error.source()).contains("int x");
        });
    }

    @Test
    void refusesWhatTheManifestDoesNotAllowOfALibrary() throws IOException {
        Report report = grade("""
                package oslab.palindromes;

                import org.apache.commons.lang3.SystemUtils;

                public class Palindromes {
                    public boolean isPalindrome(String text) {
                        return SystemUtils.getUserName() == null;
                    }
                }
                """);

        assertThat(report.vetting()).isInstanceOf(Vetting.Refused.class);
        assertThat(report.points().earned()).isZero();
    }

    @Test
    void readsNoPomThatIsHandedIn() throws IOException {
        Files.writeString(submission.resolve("pom.xml"), "<project>not a pom</project>");

        Report report =
                grade(Files.readString(PACK.resolve("solutions/reference").resolve(GRADED)));

        assertThat(report.points().earned()).isEqualTo(100);
    }

    private Report grade(String source) throws IOException {
        Path file = submission.resolve(GRADED);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        return pipeline.grade(exercise, ((Received.Accepted) Intake.receive(submission, exercise)).submission());
    }
}
