package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student does at home, in a handout and with nothing else. */
class HandoutCheckTest {
    private static final String GRADED = "src/main/java/oslab/semaphore/CountingSemaphore.java";

    @TempDir
    Path folder;

    private Path handout;

    @BeforeEach
    void aHandout() {
        handout = folder.resolve("semaphore");
        assertThat(LockstepProcess.run(folder, "handout", "semaphore", "--out", handout.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void saysWhatWillBeGradedAndThatThePublicTestsPass() throws IOException {
        handIn("reference");

        LockstepProcess.Result result = LockstepProcess.run(handout.resolve("src/main"), "check");

        assertThat(result.output())
                .contains("Will be graded:\n  src/main/java/oslab/semaphore/CountingSemaphore.java")
                .contains("as it came with the handout:\n  .gitignore, .lockstep/, .mvn/, README.md, pom.xml")
                .contains("src/test/  (tests of your own are not graded)")
                .contains("10 of 10 public tests pass");
        assertThat(result.exitCode()).isZero();
        assertThat(handout.resolve("target/lockstep/report.html")).exists();
    }

    @Test
    void saysWhichPublicTestsFailAndWhere() {
        LockstepProcess.Result result = LockstepProcess.run(handout, "check");

        assertThat(result.output())
                .contains("0 of 10 public tests pass")
                .contains("UnsupportedOperationException: TODO")
                .contains("at src/main/java/oslab/semaphore/CountingSemaphore.java:");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void judgesByTheTestsOfTheHandoutWhateverBecameOfTheStudentsCopies() throws IOException {
        handIn("reference");
        Files.writeString(
                handout.resolve("src/test/java/oslab/semaphore/CountingSemaphoreTest.java"),
                "this is not Java any more");

        assertThat(LockstepProcess.run(handout, "check").exitCode()).isZero();
    }

    @Test
    void showsWhatDoesNotCompileAndWhatIsRefused() throws IOException {
        Files.writeString(handout.resolve(GRADED), "package oslab.semaphore; public class CountingSemaphore { int }");
        LockstepProcess.Result broken = LockstepProcess.run(handout, "check");
        Files.writeString(
                handout.resolve(GRADED),
                "package oslab.semaphore; public class CountingSemaphore { java.util.concurrent.Semaphore s; }");
        LockstepProcess.Result refused = LockstepProcess.run(handout, "check");

        assertThat(broken.output()).contains("Does not compile for Java 17:", "CountingSemaphore.java:1");
        assertThat(refused.output()).contains("Uses what is not allowed", "java.util.concurrent.Semaphore");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void outsideAHandoutItSaysWhereToGo() throws IOException {
        LockstepProcess.Result result =
                LockstepProcess.run(Files.createDirectory(folder.resolve("elsewhere")), "check");

        assertThat(result.errors()).contains("does not lie in a handout");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void watchChecksAgainWhenAFileIsSaved() throws IOException, InterruptedException {
        Process watch = LockstepProcess.start(handout, "watch");
        try (BufferedReader lines = watch.inputReader(StandardCharsets.UTF_8)) {
            String before = untilWaiting(lines);
            assertThat(before).contains("0 of 10 public tests pass");
            handIn("reference");
            String after = untilWaiting(lines);
            assertThat(after).contains("10 of 10 public tests pass");
        } finally {
            watch.destroy();
            watch.waitFor();
        }
    }

    /** What it prints until it waits; a run that never waits ends with the test's own limit. */
    private static String untilWaiting(BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            text.append(line).append('\n');
            if (line.startsWith("Waiting for the next save")) {
                return text.toString();
            }
        }
        throw new AssertionError("it ended instead of waiting, after:\n" + text);
    }

    private void handIn(String solution) throws IOException {
        Path source =
                Build.home().resolve("solutions/semaphore/" + solution + "/oslab/semaphore/CountingSemaphore.java");
        Path draft = Files.copy(source, folder.resolve("draft.java"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, handout.resolve(GRADED), StandardCopyOption.ATOMIC_MOVE);
    }
}
