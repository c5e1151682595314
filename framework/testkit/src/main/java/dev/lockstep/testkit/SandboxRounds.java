package dev.lockstep.testkit;

import dev.lockstep.core.Installation;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.execute.Executor;
import dev.lockstep.core.execute.Measurements;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.jvm.WorkerRuntimes;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.core.suite.TestSuites;
import dev.lockstep.core.vet.Vetter;
import dev.lockstep.core.weave.Program;
import dev.lockstep.core.weave.ProgramWeaver;
import dev.lockstep.core.weave.Woven;
import dev.lockstep.core.workspace.WorkspaceAssembler;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the tests of the rehearsal in one worker after another, of each kind in turn, for {@code bench/sandbox}: from the image
 * without a sandbox, from the image within, and from the module path without.
 *
 * <p>Prints a line {@code kind wall 0 cpu} for each, in seconds, and at last {@code # vetting SECONDS}. Processor time is what
 * the kernel counts for children that were waited for, which misses what runs in a sandbox.
 */
public final class SandboxRounds {
    private static final double NANOS = 1e9;
    private static final double TICKS = 100;
    private static final int CHILD_TIMES = 13;
    private static final int VETTINGS = 200;

    private final Exercise exercise;
    private final Workspace workspace;
    private final ClassFiles classes;
    private final TestSuite suite;
    private final Program program;

    private SandboxRounds(Installation installation, Path rehearsal) {
        exercise = ExerciseCatalog.load(List.of(rehearsal)).find("rehearsal").orElseThrow();
        Received received = Intake.receive(rehearsal, exercise);
        workspace = WorkspaceAssembler.assemble(exercise, ((Received.Accepted) received).submission());
        try (JavacCompiler compiler = JavacCompiler.start(installation)) {
            suite = new TestSuites(installation).of(exercise, () -> compiler);
            classes = ((Compilation.Succeeded) compiler.compile(workspace)).classes();
        }
        program = ((Woven.Ready) ProgramWeaver.weave(workspace, suite.opened(classes), suite)).program();
    }

    /** Takes the number of rounds and a folder for images and archives. */
    public static void main(String[] arguments) throws IOException {
        Path cache = Path.of(arguments[1]);
        Installation image = Build.installation(cache);
        Installation modulePath =
                image.with(WorkerRuntimes.in(cache.resolve("none")).find(image.jdk(), image.workerClassPath()));
        SandboxRounds rounds = new SandboxRounds(image, Build.home().resolve("framework/cli/src/main/rehearsal"));
        List<Installation> kinds = List.of(image.with(Sandbox.none()), image, modulePath.with(Sandbox.none()));
        for (Installation kind : kinds) {
            rounds.run(kind.with(kind.worker().recording()));
            rounds.run(kind);
        }
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                lines.add(kind + " " + rounds.run(kinds.get(kind)));
            }
        }
        lines.add("# vetting " + rounds.vettingSeconds());
        lines.add("# level " + image.sandbox().level());
        Files.write(cache.resolve("rounds"), lines);
    }

    /** One worker from its start to its end: seconds by the clock, and of processor time. */
    private String run(Installation kind) throws IOException {
        double processor = secondsOfChildren();
        long start = System.nanoTime();
        Execution execution;
        try (Executor executor = new Executor(kind)) {
            execution = executor.execute(suite, program, exercise.limits(), Measurements.UNHEARD);
        }
        double wall = (System.nanoTime() - start) / NANOS;
        if (!(execution instanceof Execution.Completed)) {
            throw new IllegalStateException("the rehearsal did not run to its end: " + execution);
        }
        return "%.4f %.4f".formatted(wall, secondsOfChildren() - processor);
    }

    private static double secondsOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_TIMES]) + Long.parseLong(fields[CHILD_TIMES + 1])) / TICKS;
    }

    /** The median of many times, once the vetter itself is warm. */
    private double vettingSeconds() {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < VETTINGS; i++) {
            long start = System.nanoTime();
            Vetter.standard().vet(workspace, classes);
            nanos.add(System.nanoTime() - start);
        }
        return nanos.stream().sorted().skip(VETTINGS / 2).findFirst().orElseThrow() / NANOS;
    }
}
