package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.jvm.Archives;
import dev.lockstep.core.jvm.WorkerRuntime;
import dev.lockstep.core.sandbox.Launch;
import dev.lockstep.core.sandbox.WorkFolder;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Report;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is ignored only costs time, so nobody would see it: the JVM itself must say where its classes come from. */
class WorkerArchiveTest {
    private static final Path REHEARSAL = Build.home().resolve("framework/cli/src/main/rehearsal");
    private static final Installation PLAIN = Build.installation();

    @TempDir
    static Path archives;

    private final Installation installation = startingFrom(archives);

    @BeforeAll
    static void recordAnArchiveForEachRole() {
        grade(startingFrom(archives).recording(archives));
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
            String loaded = classesLoadedBy(installation, new Limits(Limits.DEFAULT.test(), heap, 1));

            assertThat(loaded)
                    .as("heap of %d MiB", heap)
                    .containsPattern("dev\\.lockstep\\.agent\\.AgentMain source: shared objects file");
        }
    }

    @Test
    void theReportIsTheSameWithAndWithoutArchives() {
        Report without = grade(PLAIN);
        Report with = grade(installation);

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

        Report report = grade(startingFrom(damaged));

        assertThat(report.execution().output().text()).isEmpty();
        assertThat(report.execution()).isEqualTo(grade(PLAIN).execution());
    }

    private static Installation startingFrom(Path folder) {
        WorkerRuntime worker = PLAIN.worker().with(Archives.in(folder));
        return PLAIN.with(worker).with(Archives.in(folder));
    }

    private static Report grade(Installation installation) {
        Exercise exercise =
                ExerciseCatalog.load(List.of(REHEARSAL)).find("rehearsal").orElseThrow();
        Received received = Intake.receive(REHEARSAL, exercise);
        try (GradingPipeline pipeline = GradingPipeline.open(installation)) {
            return pipeline.grade(exercise, ((Received.Accepted) received).submission());
        }
    }

    /** What a worker with its own launch line, in its sandbox, says about its classes until it finds that nobody listens. */
    private static String classesLoadedBy(Installation installation, Limits limits) throws IOException {
        Path nobodyListens = WorkFolder.create();
        Launch usual = WorkerJvm.launch(installation, WorkerJvm.archive(installation), limits, nobodyListens);
        List<String> command = new ArrayList<>(usual.command());
        command.add(1, "-Xlog:class+load");
        Process process = installation
                .sandbox()
                .start(new Launch(command, usual.readOnly(), usual.work(), usual.limits(), usual.mergesErrors()));
        try (InputStream said = process.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(nobodyListens);
        }
    }
}
