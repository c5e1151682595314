package dev.lockstep.core.execute;

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

/** The rehearsal: an exercise that exists so that archives can be recorded. */
final class Rehearsed {
    private static final Path REHEARSAL = Build.home().resolve("framework/cli/src/main/rehearsal");

    private Rehearsed() {}

    /** {@code plain}, starting its JVMs from the archives in {@code folder}. */
    static Installation startingFrom(Installation plain, Path folder) {
        WorkerRuntime worker = plain.worker().with(Archives.in(folder));
        return plain.with(worker).with(Archives.in(folder));
    }

    static Report grade(Installation installation) {
        Exercise exercise =
                ExerciseCatalog.load(List.of(REHEARSAL)).find("rehearsal").orElseThrow();
        Received received = Intake.receive(REHEARSAL, exercise);
        try (GradingPipeline pipeline = GradingPipeline.open(installation)) {
            return pipeline.grade(exercise, ((Received.Accepted) received).submission());
        }
    }

    /** What a worker with its own launch line, in its sandbox, says about its classes until it finds that nobody has a job for it. */
    static String classesLoadedBy(Installation installation, Limits limits) throws IOException {
        Path folder = WorkFolder.create();
        Launch usual = WorkerJvm.launch(installation, WorkerJvm.archive(installation), limits, folder);
        List<String> command = new ArrayList<>(usual.command());
        command.add(command.indexOf("-ea"), "-Xlog:class+load:stdout");
        Process process =
                installation.sandbox().start(new Launch(command, usual.readOnly(), usual.work(), usual.limits(), true));
        process.getOutputStream().close();
        try (InputStream said = process.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(folder);
        }
    }
}
