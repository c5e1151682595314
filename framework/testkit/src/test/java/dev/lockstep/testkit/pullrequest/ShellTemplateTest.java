package dev.lockstep.testkit.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTemplateTest {
    private static final String FILE = "oslab/semaphore/CountingSemaphore.java";

    @TempDir
    Path folder;

    /** A name, a compiler's message and the line that it quotes, all of them chosen by the student. */
    @Test
    void printsNothingThatASubmissionCouldHaveChosen() throws Exception {
        Files.createDirectories(folder.resolve("commit/src/main/java/oslab/semaphore"));
        Files.writeString(folder.resolve("commit/src/main/java").resolve(FILE), "::error::owned\n##[error]owned\n");
        Files.writeString(folder.resolve("commit/::error::owned.java"), "class X {}");

        Step.Ended ended = grade("commit").run();

        assertThat(ended.code()).as(ended.log()).isZero();
        assertThat(ended.log()).isEqualTo("taken: 1 files\ngraded\n");
        assertThat(folder.resolve("out/report.json")).content().contains("\"audience\": \"student\"", "::error::owned");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/instructor");
    }

    @Test
    void gradesAnArchive() throws Exception {
        Files.write(folder.resolve("commit.zip"), Archives.commit("reference", Map.of()));

        Step.Ended ended = grade("commit.zip").with("PREPARE", "1").run();

        assertThat(ended.code()).as(ended.log()).isZero();
        assertThat(folder.resolve("out/report.json")).content().contains("\"earned\": 100");
    }

    @Test
    void aPoisonedArchiveIsToldAndAnEarlierReportIsGone() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/report.json"), "of an earlier commit");
        Files.write(folder.resolve("commit.zip"), Archives.commit("reference", Map.of("../../::error::b", "")));

        Step.Ended ended = grade("commit.zip").run();

        assertThat(ended.code()).as(ended.log()).isZero();
        assertThat(ended.log()).doesNotContain("::");
        assertThat(folder.resolve("out/rejected.txt")).content().contains("points out of the archive");
        assertThat(folder.resolve("out/report.json")).doesNotExist();
    }

    @Test
    void anArchiveThatIsNotThereIsAFaultOfTheSetUp() throws Exception {
        Step.Ended ended = grade("commit.zip").run();

        assertThat(ended.code()).isEqualTo(3);
        assertThat(folder.resolve("out/rejected.txt")).doesNotExist();
    }

    @Test
    void startsTheGraderWithoutAnySecretAndInASandbox() throws Exception {
        Recorder recorder = Recorder.in(folder.resolve("recorder"));
        Files.write(folder.resolve("commit.zip"), Archives.commit("reference", Map.of()));

        grade("commit.zip")
                .with("LOCKSTEP", folder.resolve("recorder").toString())
                .with("JENKINS_TOKEN", "top-secret")
                .run();

        assertThat(recorder.environmentOf("grade")).containsKey("PATH").doesNotContainKey("JENKINS_TOKEN");
        assertThat(recorder.arguments()).last().asString().contains("--require-sandbox S3");
    }

    private Step grade(String archive) throws IOException {
        return Step.of(
                        folder,
                        Build.home().resolve("templates/shell/grade-archive").toString(),
                        "semaphore",
                        archive,
                        "out")
                .with("LOCKSTEP", Build.home().toString());
    }
}
