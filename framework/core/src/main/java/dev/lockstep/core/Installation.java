package dev.lockstep.core;

import dev.lockstep.core.jvm.Archives;
import dev.lockstep.core.jvm.WorkerRuntime;
import dev.lockstep.core.jvm.WorkerRuntimes;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.core.sandbox.SandboxProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of Lockstep lie on this machine.
 *
 * @param controllerClassPath jars of the controller; the compiler JVM runs from them too
 * @param workerClassPath jars of agent, kit, JUnit, AssertJ: what tests are compiled against
 * @param worker what workers run from
 * @param desk folder of what handouts bring along: {@code lib} with our jars, {@code repository} with those of others
 * @param cache folder of the user for what is made once, such as compiled tests
 * @param archives what the compiler JVM starts from, to start faster
 * @param jdk home of the JDK that compiles and runs student code
 * @param sandbox what every child JVM is started in
 */
public record Installation(
        List<Path> controllerClassPath,
        List<Path> workerClassPath,
        WorkerRuntime worker,
        Path desk,
        Path cache,
        Archives archives,
        Path jdk,
        Sandbox sandbox) {
    /** Version of Lockstep, in every report and in every cache key. */
    public static final String VERSION = "0.1.0";

    /** Of every random choice in grading. */
    public static final long SEED = 0;

    public Installation {
        controllerClassPath = List.copyOf(controllerClassPath);
        workerClassPath = List.copyOf(workerClassPath);
    }

    /** The parts as the build lays them out below {@code home}, the root of a clone. */
    public static Installation at(Path home, Path cache) {
        return at(home, cache, cache.resolve("runtimes"));
    }

    /** The same, with the images of workers below {@code runtimes}, where a sandbox can read them. */
    public static Installation at(Path home, Path cache, Path runtimes) {
        Path framework = home.resolve("framework");
        Path jdk = Path.of(System.getProperty("java.home"));
        List<Path> controller = jarsIn(framework.resolve("cli/target/lib"));
        List<Path> worker = jarsIn(framework.resolve("worker/target/lib"));
        return new Installation(
                controller,
                worker,
                WorkerRuntimes.in(runtimes).find(jdk, worker),
                framework.resolve("desk/target"),
                cache,
                Archives.NONE,
                jdk,
                Sandbox.best(new SandboxProbe(cache, jdk, joined(controller, worker))));
    }

    /** The same parts, with other archives for the compiler. */
    public Installation with(Archives others) {
        return new Installation(controllerClassPath, workerClassPath, worker, desk, cache, others, jdk, sandbox);
    }

    /** The same parts, with another sandbox. */
    public Installation with(Sandbox other) {
        return new Installation(controllerClassPath, workerClassPath, worker, desk, cache, archives, jdk, other);
    }

    /** Tries anew what this machine offers. */
    public SandboxProbe probe() {
        return new SandboxProbe(cache, jdk, joined(controllerClassPath, workerClassPath));
    }

    /** The same parts, with every JVM that ends in peace making its archive anew; that of the compiler in {@code folder}. */
    public Installation recording(Path folder) {
        return with(Archives.recordedTo(folder)).with(worker.recording());
    }

    /** The same parts, with workers that run from something else. */
    public Installation with(WorkerRuntime other) {
        return new Installation(controllerClassPath, workerClassPath, other, desk, cache, archives, jdk, sandbox);
    }

    /** The {@code java} launcher of the JDK that compiles student code; for what runs it see {@link #worker}. */
    public Path java() {
        return jdk.resolve("bin/java");
    }

    /** Version of that JDK, such as {@code 17.0.15}. */
    public String jdkVersion() {
        return System.getProperty("java.version");
    }

    /** The kit's jar. */
    public Path kit() {
        return workerClassPath.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("lockstep-kit-"))
                .findFirst()
                .orElseThrow(() -> new ToolFailure("lockstep-kit is missing from the worker's class path "
                        + workerClassPath + ": build Lockstep again with mvn -DskipTests package"));
    }

    private static List<Path> joined(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new ToolFailure(folder + " cannot be read: build Lockstep with mvn -DskipTests package", missing);
        }
    }
}
