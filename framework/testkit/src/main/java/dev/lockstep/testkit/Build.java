package dev.lockstep.testkit;

import dev.lockstep.core.Installation;
import dev.lockstep.core.jvm.WorkerRuntimes;
import java.nio.file.Path;

/** The clone under test, as the build laid it out. */
public final class Build {
    private Build() {}

    /** Root of the clone: property {@code lockstep.home}. */
    public static Path home() {
        String home = System.getProperty("lockstep.home");
        if (home == null) {
            throw new IllegalStateException("set the property lockstep.home to the root of the clone");
        }
        return Path.of(home).toAbsolutePath().normalize();
    }

    /** The parts of Lockstep that were just built; what is made once, compiled tests and an image, lies below {@code target}. */
    public static Installation installation() {
        return installation(home().resolve("framework/testkit/target/cache"));
    }

    /** The same, with what is made once below {@code cache}. */
    public static Installation installation(Path cache) {
        Installation installation = Installation.at(home(), cache);
        return installation.with(
                WorkerRuntimes.in(cache.resolve("runtimes")).make(installation.jdk(), installation.workerClassPath()));
    }
}
