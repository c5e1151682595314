package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.core.Installation;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Report;
import dev.lockstep.testkit.Build;
import dev.lockstep.testkit.attacks.Unprivileged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** An archive that is ignored only costs time, so nobody would see it: the JVM itself must say where its classes come from. */
class WorkerArchiveTest {
    private static final Installation PLAIN = Build.installation();

    /** In the home of who runs the tests: where that is root, nobody else may look into it. */
    @TempDir(factory = InHome.class)
    static Path archives;

    private final Installation installation = Rehearsed.startingFrom(PLAIN, archives);

    @BeforeAll
    static void recordAnArchiveForEachRole() {
        Rehearsed.grade(Rehearsed.startingFrom(PLAIN, archives).recording(archives));
    }

    @Test
    void recordsOneFileForEachRole() throws IOException {
        try (var files = Files.list(archives)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("-.*", "")))
                    .containsExactlyInAnyOrder("compiler", "worker");
        }
    }

    @Test
    void theWorkerTakesItsClassesFromTheArchiveWhateverItsHeap() throws IOException {
        for (int heap : new int[] {64, 128, 512}) {
            String loaded = Rehearsed.classesLoadedBy(installation, new Limits(Limits.DEFAULT.test(), heap, 1));

            assertThat(loaded)
                    .as("heap of %d MiB", heap)
                    .containsPattern("dev\\.lockstep\\.agent\\.AgentMain source: shared objects file");
        }
    }

    @Test
    void theReportIsTheSameWithAndWithoutArchives() {
        Report without = Rehearsed.grade(PLAIN);
        Report with = Rehearsed.grade(installation);

        assertThat(with.grade()).isEqualTo(without.grade());
        assertThat(with.execution()).isEqualTo(without.execution());
    }

    @Test
    void anArchiveThatIsDamagedIsIgnoredInSilence(@TempDir Path damaged) throws IOException {
        Path worker;
        try (var files = Files.list(archives)) {
            worker = files.filter(file -> file.getFileName().toString().startsWith("worker"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(damaged.resolve(worker.getFileName()), "not an archive");

        Report report = Rehearsed.grade(Rehearsed.startingFrom(PLAIN, damaged));

        assertThat(report.execution().output().text()).isEmpty();
        assertThat(report.execution()).isEqualTo(Rehearsed.grade(PLAIN).execution());
    }

    @Test
    void soDoesTheWorkerOfAnOrdinaryUser() throws IOException, InterruptedException {
        try (Unprivileged ordinary = Unprivileged.staged()) {
            Unprivileged.Result result = ordinary.run(ArchiveMain.class, "");
            assumeTrue(result.exitCode() != ArchiveMain.NO_SANDBOX, result.errors());

            assertThat(result.exitCode()).as(result.errors()).isZero();
            assertThat(String.join("\n", result.lines()))
                    .containsPattern("dev\\.lockstep\\.agent\\.AgentMain source: shared objects file");
        }
    }

    /** Puts a temporary folder into the user's home. */
    static final class InHome implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory(Path.of(System.getProperty("user.home")), "lockstep-archives");
        }
    }
}
