package dev.lockstep.core.jvm;

import dev.lockstep.model.RuntimeForm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What workers run from: an image that has agent, kit and JUnit linked in, or their jars beside a whole JDK.
 *
 * <p>Both run them as named modules. The image starts faster, and holds nothing that a worker does not need.
 *
 * @param home of the Java runtime; its launcher is {@code bin/java}
 * @param modulePath jars of agent, kit and JUnit; empty if they are linked in
 * @param archives what workers start from
 * @param form how reports call it
 */
public record WorkerRuntime(Path home, List<Path> modulePath, Archives archives, RuntimeForm form) {
    private static final String AGENT = "dev.lockstep.agent/dev.lockstep.agent.AgentMain";
    private static final String NEEDED_BY_TESTS = "org.junit.jupiter.engine,org.junit.jupiter.params,org.assertj.core";

    public WorkerRuntime {
        modulePath = List.copyOf(modulePath);
    }

    static WorkerRuntime ofImage(Path home, Archives archives) {
        return new WorkerRuntime(home, List.of(), archives, new RuntimeForm.LinkedImage());
    }

    /** The jars beside a whole JDK, which need no making, and why there is no image. */
    static WorkerRuntime ofJars(Path jdk, List<Path> jars, Archives archives, String whyNoImage) {
        return new WorkerRuntime(jdk, jars, archives, new RuntimeForm.ModulePath(whyNoImage));
    }

    /** Whether everything is linked in. */
    public boolean isImage() {
        return modulePath.isEmpty();
    }

    /** The same, with other archives. */
    public WorkerRuntime with(Archives others) {
        return new WorkerRuntime(home, modulePath, others, form);
    }

    /** The launcher. */
    public Path java() {
        return home.resolve("bin/java");
    }

    /** What {@code LD_LIBRARY_PATH} must be for the launcher to find its libraries where there is no {@code /proc}. */
    public String libraryPath() {
        return home.resolve("lib") + File.pathSeparator + home.resolve("lib/server");
    }

    /** Every file and folder of Lockstep that a worker reads; each at the very path that it was recorded with. */
    public List<Path> readable() {
        List<Path> readable = new ArrayList<>(modulePath);
        readable.add(home);
        archives.folder().filter(Files::exists).ifPresent(readable::add);
        return readable;
    }

    /** The same runtime, whose archive the next worker that ends in peace makes anew. */
    public WorkerRuntime recording() {
        return with(archives.recording());
    }

    /** The archive of workers with these {@code options}, to be closed after the end of the worker. */
    public ClassDataArchive archive(List<String> options) {
        List<String> fits = new ArrayList<>(options);
        if (isImage()) {
            File modules = home.resolve("lib/modules").toFile();
            fits.add(modules.length() + " " + modules.lastModified()); // and not where it lies: it may be copied
        }
        return archives.of("worker", fits, modulePath);
    }

    /** The end of the launch line: what to run and where it lies. */
    public List<String> agent() {
        return isImage()
                ? List.of("-m", AGENT)
                : List.of("-p", ClassPath.of(modulePath), "--add-modules", NEEDED_BY_TESTS, "-m", AGENT);
    }
}
