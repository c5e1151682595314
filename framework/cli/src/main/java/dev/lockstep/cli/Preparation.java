package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.jvm.ClassDataArchive;
import dev.lockstep.core.jvm.WorkerRuntime;
import dev.lockstep.core.jvm.WorkerRuntimes;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes, once for each build and each JDK, what lets every later run start fast: the runtime image of
 * workers, and an archive for each kind of JVM.
 *
 * <p>Each archive is recorded by a real JVM with its real launch line at real work, on an exercise that is there for
 * nothing else. The script {@code lockstep} runs this after a build.
 */
public final class Preparation {
    private final Path home;
    private final Path folder;
    private Installation installation;

    private Preparation(Path home, Path folder, Installation installation) {
        this.home = home;
        this.folder = folder;
        this.installation = installation;
    }

    /** Takes the folder for launch line and archives; nothing else may write there. */
    public static void main(String[] arguments) throws IOException {
        Context context = new Context();
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        new Preparation(Context.home(), folder, context.installation()).prepare();
        System.exit(ExitCode.OK);
    }

    private void prepare() throws IOException {
        deleteOldArchives();
        makeImage();
        recordChildren();
        LaunchLine line = new LaunchLine(installation, home, folder);
        line.write(LaunchLine.LIST, recordController(line, LaunchLine.LIST));
        line.write(LaunchLine.ANY, recordController(line, LaunchLine.ANY));
    }

    private void makeImage() {
        WorkerRuntime worker =
                WorkerRuntimes.in(Context.runtimes()).make(installation.jdk(), installation.workerClassPath());
        installation = installation.with(worker);
    }

    private void recordChildren() {
        Installation recording = installation.recording(folder);
        Exercise exercise = ExerciseCatalog.load(List.of(rehearsal()))
                .find("rehearsal")
                .orElseThrow(() -> new ToolFailure(rehearsal() + " is not a usable exercise"));
        if (Intake.receive(rehearsal(), exercise) instanceof Received.Accepted stub) {
            try (GradingPipeline pipeline = GradingPipeline.open(recording)) {
                pipeline.grade(exercise, stub.submission());
            }
        }
    }

    private ClassDataArchive recordController(LaunchLine line, String name) throws IOException {
        Path file = folder.resolve("controller-" + name);
        try (ClassDataArchive recorded = ClassDataArchive.recordedTo(file)) {
            List<String> command = new ArrayList<>();
            command.add(installation.java().toString());
            command.addAll(line.options(recorded));
            command.addAll(List.of(Rehearsal.class.getName(), name, rehearsal().toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ClassDataArchive.in(file);
    }

    private Path rehearsal() {
        return home.resolve("framework/cli/src/main/rehearsal");
    }

    /** Whatever starts meanwhile starts without them; the log of this very run stays. */
    private void deleteOldArchives() throws IOException {
        try (Stream<Path> files = Files.list(folder).filter(file -> !file.endsWith("log"))) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
