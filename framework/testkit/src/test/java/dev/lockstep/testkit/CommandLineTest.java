package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code ./lockstep} as a user does, from the clone. */
class CommandLineTest {
    @TempDir
    Path folder;

    @Test
    void theReferenceEarnsEverythingAndExitsWithZero() {
        LockstepProcess.Result result = lockstep("grade", "semaphore", solution("reference"), "--out", out());

        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("100 of 100 points");
        assertThat(folder.resolve("out/instructor/report.html")).exists();
        assertThat(folder.resolve("out/student/report.html")).exists();
    }

    @Test
    void aMutantLosesPointsAndExitsWithOne() {
        LockstepProcess.Result result =
                lockstep("grade", "semaphore", solution("mutants/if-instead-of-while"), "--out", out());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("✗").contains("Report:").doesNotContain("100 of 100");
    }

    @Test
    void withoutOutTheReportsLieBelowTheCurrentFolder() {
        LockstepProcess.Result result = lockstep("grade", "semaphore", solution("mutants/does-not-compile"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("lockstep-out/semaphore/does-not-compile/student/report.json"))
                .exists();
    }

    @Test
    void reportRendersThePagesAgainFromJsonAlone() throws IOException {
        lockstep("grade", "semaphore", solution("mutants/does-not-compile"), "--out", out());
        Path page = folder.resolve("out/student/report.html");
        String first = Files.readString(page);
        Files.delete(page);

        LockstepProcess.Result result = lockstep("report", out());

        assertThat(result.exitCode()).isZero();
        assertThat(page).hasContent(first);
    }

    @Test
    void anUnknownExerciseSuggestsTheNearest() {
        LockstepProcess.Result result = lockstep("grade", "semaphor", solution("reference"), "--out", out());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors()).contains("semaphor").contains("did you mean 'semaphore'?");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anEmptyFolderSaysWhichFileWasExpectedWhere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        LockstepProcess.Result result = lockstep("grade", "semaphore", empty.toString(), "--out", out());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors()).contains("empty").contains("oslab/semaphore/CountingSemaphore.java");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aZipThatIsNoneSaysSo() throws IOException {
        Path zip = Files.writeString(folder.resolve("kim.zip"), "Rar! not a zip at all");

        LockstepProcess.Result result = lockstep("grade", "semaphore", zip.toString(), "--out", out());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors()).contains("kim.zip");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void doctorNamesTheSandboxAndGradeCanRequireIt() throws IOException {
        LockstepProcess.Result doctor = lockstep("doctor");
        LockstepProcess.Result grade = lockstep(
                "grade", "semaphore", solution("mutants/does-not-compile"), "--require-sandbox", "S3", "--out", out());

        assertThat(doctor.output()).as("./check installs bubblewrap").contains("Sandbox: S3", "Holds:", "no network");
        assertThat(doctor.exitCode()).isZero();
        assertThat(grade.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("out/instructor/report.json")).content().contains("\"sandbox\": \"S3\"");
    }

    @Test
    void listNamesEveryExercise() {
        LockstepProcess.Result result = lockstep("list");

        assertThat(result.exitCode()).isZero();
        assertThat(result.output())
                .containsPattern("(?m)^semaphore +Counting semaphore:")
                .containsPattern("(?m)^page-table +Page tables:")
                .containsPattern("(?m)^tlb +Translation lookaside buffer:")
                .containsPattern("(?m)^io-thread-pool +Thread pool for input and output:")
                .containsPattern("(?m)^cpu-process-pool +Process pool for computing:");
    }

    @Test
    void theHandoutHoldsWhatStudentsNeedAndNothingHidden() {
        LockstepProcess.Result result = lockstep("handout", "semaphore", "--out", out());

        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve("out/pom.xml")).exists();
        assertThat(folder.resolve("out/src/main/java/oslab/semaphore/CountingSemaphore.java"))
                .exists();
        assertThat(folder.resolve("out/src/hidden")).doesNotExist();
    }

    private LockstepProcess.Result lockstep(String... arguments) {
        return LockstepProcess.run(folder, arguments);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private static String solution(String name) {
        return Build.home().resolve("solutions/semaphore").resolve(name).toString();
    }
}
